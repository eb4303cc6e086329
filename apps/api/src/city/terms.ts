import { addDays, type Day, dayLength, type Instant, type Report } from '@meldpunt/domain'
import type { City } from './city.ts'

/** Last day on which a question can be answered when nobody named one. */
export const replyTerm = (city: City, today: Day): Day => addDays(today, city.terms.replyDays)

/** Until when the reporter can say "this is not solved"; for an open report the command is refused by its status. */
export const reopenTermEnds = (city: City, report: Report): Instant =>
  'closedAt' in report ? report.closedAt + city.terms.reopenDays * dayLength : 0
