import { addDays, type Channel, channels, type Day, isDay } from '@meldpunt/domain'
import type { ContactOutcome } from '../../words/contact-words.ts'

/** In the order in which the filter offers them. */
export const contactOutcomes = [
  ...(['answered', 'reported', 'linked', 'transferred', 'appointment'] as const),
  ...(['wrong_number', 'hung_up', 'ended'] as const),
] as const satisfies readonly ContactOutcome[]

/** What the address of the contacts says, with Dutch names; without days it is the last week. */
export type ContactsSearch = {
  van?: Day
  tot?: Day
  kanaal?: Channel
  uitkomst?: ContactOutcome
  mijn?: 'ja'
}

const textOf = (value: unknown): string => {
  const [first] = [value].flat()
  return typeof first === 'string' ? first.trim() : ''
}
const oneOf = <Item extends string>(items: readonly Item[], text: string): Item | undefined =>
  items.find((item) => item === text)

/** Reads the address; what it does not know it leaves out. */
export function parseContactsSearch(raw: Readonly<Record<string, unknown>>): ContactsSearch {
  const [van, tot] = [textOf(raw.van), textOf(raw.tot)]
  const kanaal = oneOf(channels, textOf(raw.kanaal))
  const uitkomst = oneOf(contactOutcomes, textOf(raw.uitkomst))
  return {
    ...(isDay(van) && { van }),
    ...(isDay(tot) && { tot }),
    ...(kanaal && { kanaal }),
    ...(uitkomst && { uitkomst }),
    ...(textOf(raw.mijn) === 'ja' && { mijn: 'ja' as const }),
  }
}

/** The days that are asked for: the last seven where nobody chose, and never the last before the first. */
export function daysOf({ van, tot }: ContactsSearch, today: Day): { from: Day; until: Day } {
  const until = tot ?? (van !== undefined && van > today ? van : today)
  const from = van ?? addDays(until, -6)
  return from <= until ? { from, until } : { from: until, until: from }
}
