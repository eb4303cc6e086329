import type { Language } from '../report/values.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import { nl } from './nl/index.ts'

/** Dutch is the source: its keys are the keys, its placeholders are the values that a sentence needs. */
type Source = typeof nl

/** Key of a sentence or label. */
export type WordKey = keyof Source

/** All words by language; a language that misses a key does not compile. */
export const catalogue: Record<Language, Record<WordKey, string>> = { nl, en, fr, de }

type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never

/** Names of the values that the words of a key need. */
export type Placeholders<Key extends WordKey> = PlaceholdersOf<Source[Key]>

/** Nothing for words without placeholders, else a record with exactly those. */
export type ValuesOf<Key extends WordKey> = [Placeholders<Key>] extends [never]
  ? []
  : [values: Record<Placeholders<Key>, string>]
