import type { Channel, Clock, Day, Instant, Status } from '@meldpunt/domain'
import { sql } from 'kysely'

/** One line of a queue. */
export type QueueItem = {
  id: string
  reference: string
  version: number
  status: Status
  category: string | null
  complaint: boolean
  channel: Channel
  department: string
  departmentsEver: readonly string[]
  partner: string | null
  assignee: string | null
  assigneeName: string | null
  crew: string | null
  priority: string
  receivedAt: Instant
  statusSince: Instant
  closedAt: Instant | null
  /** For the domain's `dueState`, with the city's calendar; null when nothing is promised or the report is closed. */
  clock: Clock | null
  /** For sorting only. */
  dueAt: Instant | null
  firstDay: Day | null
  lastDay: Day | null
  flagged: boolean
  placeText: string | null
  postcode: string | null
  lat: number | null
  lon: number | null
  /** The first 140 characters of the description. */
  summary: string | null
  mergedInto: string | null
}

/** The columns of a line, under the names of `QueueItem`. */
export const queueItemColumns = sql`id, reference, version, shown_status as status, category, complaint, channel,
  department, departments_ever as "departmentsEver", partner, assignee_member as assignee,
  assignee_name as "assigneeName", crew, priority, received_at as "receivedAt", status_since as "statusSince",
  closed_at as "closedAt", clock, due_at as "dueAt", first_day as "firstDay", last_day as "lastDay", flagged,
  place_text as "placeText", postcode, lat, lon, left(description, 140) as summary, merged_into as "mergedInto"`
