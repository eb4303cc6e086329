import type { Instant } from '../kernel/index.ts'
import { type OpeningHours, sayOpening } from '../opening-hours/index.ts'
import type { Language } from '../report/values.ts'

/** A piece of a sentence; what is strong is what the eye of the clerk and the ear of the caller look for. */
export type SpokenPiece = { readonly text: string; readonly strong: boolean }
/** What is read aloud, sentence by sentence; the first says it, the rest adds to it. */
export type Spoken = readonly (readonly SpokenPiece[])[]

/** Where the sentence about the opening hours comes. */
export const hoursPlace = '{openingsuren}'

const strong = (text: string) => `**${text}**`

type Source = { spoken: string; hours: OpeningHours | null; now: Instant; language: Language }

/** Puts in when it is open; an answer without hours keeps nothing of the place. */
function fillHours({ spoken, hours, now, language }: Source): string {
  const said = hours === null ? '' : sayOpening(hours, { now, language, mark: strong })
  return spoken
    .replaceAll(hoursPlace, () => said)
    .replace(/ {2,}/g, ' ')
    .trim()
}

const toPieces = (sentence: string): readonly SpokenPiece[] =>
  sentence
    .split('**')
    .map((text, index) => ({ text, strong: index % 2 === 1 }))
    .filter(({ text }) => text !== '')

/** A sentence ends where a mark is followed by a blank and by what a new one begins with: "17.45 uur" goes on. */
const sentenceEnd = /(?<=[.!?…](?:\*\*)?)\s+(?=(?:\*\*)?["“‘«(]?[\p{Lu}\p{N}])|\n+/u

/** What is read aloud at this moment, in sentences; `**` around words makes them strong. */
export const toSpoken = (source: Source): Spoken =>
  fillHours(source)
    .split(sentenceEnd)
    .map((sentence) => toPieces(sentence.trim()))
    .filter((pieces) => pieces.length > 0)

/** The same as one plain text, for lists and messages. */
export const plainSpoken = (source: Source): string => fillHours(source).replaceAll('**', '')
