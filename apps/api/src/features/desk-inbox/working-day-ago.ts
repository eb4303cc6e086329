import { addDays, type Calendar, daysBetween, type Instant, isWorkingDay, toDay } from '@meldpunt/domain'

const day = 86_400_000
// A calendar of closed days alone is a mistake in the data, and no reason to search for ever.
const longestClosure = 60

/** The same hour of the last working day before: what came earlier has waited longer than a working day. */
export function workingDayAgo(now: Instant, calendar: Calendar): Instant {
  const today = toDay(now)
  let before = addDays(today, -1)
  while (!isWorkingDay(before, calendar) && daysBetween(before, today) < longestClosure)
    before = addDays(before, -1)
  return now - daysBetween(before, today) * day
}
