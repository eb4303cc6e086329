import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const unquote = (lines: string): string => [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => part).join('')

/** The entries of a catalogue: source words to translated words; the head has no source. */
function entriesOf(language: string): ReadonlyMap<string, string> {
  const text = readFileSync(new URL(`./${language}.po`, import.meta.url), 'utf8')
  const entries = text.matchAll(/^msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)/gm)
  return new Map(
    [...entries].map(([, id = '', words = '']): [string, string] => [unquote(id), unquote(words)]).filter(([id]) => id !== ''),
  )
}

const placeholders = (words: string) => [...words.matchAll(/\{(\w+)[,}]|<(\d+)>/g)].map(([, name, tag]) => name ?? tag).sort()

const source = fileURLToPath(new URL('..', import.meta.url))

/** Every sentence without values that the code says: a new or changed one that was not extracted shows here. */
const plainSentences = (): string[] =>
  globSync('**/*.{ts,tsx}', { cwd: source }).flatMap((file) =>
    [...readFileSync(`${source}/${file}`, 'utf8').matchAll(/\b(?:t|msg)`([^`$\\]+)`/g)].map(([, words = '']) => words),
  )

describe('the words of the back-office', () => {
  const dutch = entriesOf('nl')
  const english = entriesOf('en')

  test('are in the catalogue as the code says them', () => {
    expect(plainSentences().length).toBeGreaterThan(200)
    expect(plainSentences().filter((words) => !dutch.has(words))).toEqual([])
  })

  test('are the same in both catalogues', () => {
    expect(dutch.size).toBeGreaterThan(200)
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort())
  })

  test('are all said in English', () => {
    expect([...english].filter(([, words]) => words === '').map(([id]) => id)).toEqual([])
  })

  test('keep every value and every mark in English', () => {
    const wrong = [...english].filter(
      ([id, words]) => JSON.stringify(placeholders(id)) !== JSON.stringify(placeholders(words)),
    )
    expect(wrong).toEqual([])
  })
})
