import { daysBetween, type Instant, toDay, weekday } from '@meldpunt/domain'

const dueGroups = ['late', 'today', 'week', 'later', 'stopped', 'none'] as const
export type DueGroup = (typeof dueGroups)[number]

type Due = { at: Instant | null; state: string }

/** Where a report stands in a list by term. A week ends on Sunday; a stopped clock whose day has passed stands apart. */
export function dueGroup({ at, state }: Due, now: Instant): DueGroup {
  if (state === 'late') return 'late'
  if (at === null) return state === 'stopped' ? 'stopped' : 'none'
  const today = toDay(now)
  const days = daysBetween(today, toDay(at))
  if (days < 0) return 'stopped'
  if (days === 0) return 'today'
  return days <= 7 - weekday(today) ? 'week' : 'later'
}

type Row = { due: Due }

/** The rows by group, groups in order of urgency, empty ones left out. */
export const groupByDue = <R extends Row>(
  rows: readonly R[],
  now: Instant,
): { group: DueGroup; rows: R[] }[] =>
  dueGroups
    .map((group) => ({ group, rows: rows.filter((row) => dueGroup(row.due, now) === group) }))
    .filter((one) => one.rows.length > 0)
