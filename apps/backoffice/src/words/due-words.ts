import { plural, t } from '@lingui/core/macro'
import { daysBetween, toDay } from '@meldpunt/domain'
import { shortDay, shortTime } from '../lib/date.ts'
import type { Locale } from '../lib/locale.ts'
import type { Outputs } from '../lib/trpc.ts'

type Row = Outputs['desk']['queue']['rows'][number]
export type Due = Pick<Row['due'], 'at' | 'state' | 'from'>
type Context = { now: number; language: Locale; partner?: string | null }

const hour = 3_600_000

/** "2 dagen te laat", "4 uur te laat"; by the calendar, as people count. */
function lateWords(at: number, now: number): string {
  const days = daysBetween(toDay(at), toDay(now))
  if (days > 0) return plural(days, { one: '# dag te laat', other: '# dagen te laat' })
  const hours = Math.floor((now - at) / hour)
  return hours < 1 ? t`net te laat` : plural(hours, { one: '# uur te laat', other: '# uur te laat' })
}

/** The term in the few words that fit beside its line. */
export function dueWords({ at, state }: Due, { now, language, partner }: Context): string {
  if (state === 'stopped') return partner ? t`bij ${partner}` : t`klok staat stil`
  if (at === null) return t`geen termijn`
  if (state === 'late') return lateWords(at, now)
  if (toDay(at) === toDay(now)) return t`vandaag ${shortTime(at, language)}`
  return shortDay(at, language)
}

/** The share of the term that is gone: 1 is due, and what is late sticks out no further than half a term. */
export const duePosition = ({ at, from, state }: Due, now: number): number => {
  if (at === null || at <= from) return 0
  // A clock that stands still is not late, however long it stands.
  const most = state === 'stopped' ? 0.9 : 1.5
  return Math.min(Math.max((now - from) / (at - from), 0), most)
}
