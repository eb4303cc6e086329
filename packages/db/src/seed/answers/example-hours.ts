import { type OpeningHours, readHours } from '@meldpunt/domain'

/** Monday to Sunday, as an editor types them; a day without hours is empty. */
type Week = readonly [string, string, string, string, string, string, string]

/** Hours to try with: the city puts its own in their place. */
export function exampleHours(
  week: Week,
  closed: readonly (readonly [day: string, reason: string])[] = [],
): OpeningHours {
  const on = (index: number) => readHours(week[index] ?? '') ?? []
  return {
    week: { 1: on(0), 2: on(1), 3: on(2), 4: on(3), 5: on(4), 6: on(5), 7: on(6) },
    exceptions: closed.map(([day, reason]) => ({ day, reason, hours: [] })),
    closedOnHolidays: true,
    note: 'Voorbeelduren: de stad vult de echte in.',
  }
}
