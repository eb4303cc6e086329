import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Entry = { id: string; text: string }

const unquote = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => (line.startsWith('"') ? String(JSON.parse(line)) : ''))
    .join('')

function entriesOf(path: string): readonly Entry[] {
  const source = readFileSync(new URL(path, import.meta.url), 'utf8')
  return [...source.matchAll(/^msgid ((?:".*"\n)+)msgstr ((?:".*"\n)+)/gm)]
    .map(([, id = '', text = '']) => ({ id: unquote(id), text: unquote(text) }))
    .filter(({ id }) => id !== '')
}

/** Names of values and numbers of marked stretches; the words inside a plural differ by language. */
const placeholdersOf = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\w+(?=[,}])|<\/?\d+\/?>/g) ?? [])].sort()

describe.each(['.', './report', './follow', './pages', './home', './plain', './account', './mine'])('the words in %s', (folder) => {
  const source = entriesOf(`${folder}/nl.po`)

  test('are there', () => expect(source.length).toBeGreaterThan(10))

  test.each(['en', 'fr', 'de'])('are all translated into %s, with the same values in them', (language) => {
    const entries = entriesOf(`${folder}/${language}.po`)
    expect(entries.map(({ id }) => id)).toEqual(source.map(({ id }) => id))
    expect(entries.filter(({ text }) => text.trim() === '')).toEqual([])
    for (const { id, text } of entries) expect(placeholdersOf(text), id).toEqual(placeholdersOf(id))
  })
})
