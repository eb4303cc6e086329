import type { Language } from '../report/values.ts'
import { catalogue, type ValuesOf, type WordKey } from './catalogue.ts'

const fill = (text: string, values: Readonly<Record<string, string>> | undefined): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values?.[name] ?? placeholder)

/**
 * The words of a key in a language. Values are put in as they are: whoever shows the sentence escapes it.
 *
 * @example say('nl', 'title.registered', { department: 'Nette Stad' }) // 'Geregistreerd bij Nette Stad'
 */
export function say<Key extends WordKey>(language: Language, key: Key, ...[values]: ValuesOf<Key>): string {
  return fill(catalogue[language][key], values)
}

/** A stretch of a sentence, and whether it is the part that matters most. */
export type StatementPart = { text: string; emphasis: boolean }

/** As `say`, for words with a part between stars; a star inside a value stays a star. */
export function sayParts<Key extends WordKey>(
  language: Language,
  key: Key,
  ...[values]: ValuesOf<Key>
): readonly StatementPart[] {
  return catalogue[language][key]
    .split('*')
    .map((text, index) => ({ text: fill(text, values), emphasis: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
