import type { Language, Reading, Report } from '@meldpunt/domain'
import type { City } from '../city/city.ts'
import { reopenTermEnds } from '../city/terms.ts'
import type { CoreDeps } from '../context.ts'

/** How a report reads now, in a language. */
export function readingOf(
  { clock }: Pick<CoreDeps, 'clock'>,
  { city, report }: { city: City; report: Report },
  language: Language,
): Reading {
  const reopenUntil = 'closedAt' in report ? reopenTermEnds(city, report) : null
  return { now: clock(), calendar: city.calendar, language, names: city.names(language), reopenUntil }
}
