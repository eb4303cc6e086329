import type { Clock, Day, Instant, Status } from '@meldpunt/domain'
import { sql } from 'kysely'

/** One line of a queue. */
export type QueueItem = {
  id: string
  reference: string
  version: number
  status: Status
  category: string | null
  complaint: boolean
  department: string
  departmentsEver: readonly string[]
  partner: string | null
  assigneeName: string | null
  crew: string | null
  priority: string
  receivedAt: Instant
  statusSince: Instant
  /** For the domain's `dueState`, with the city's calendar; null when nothing is promised or the report is closed. */
  clock: Clock | null
  /** For sorting only. */
  dueAt: Instant | null
  firstDay: Day | null
  lastDay: Day | null
  flagged: boolean
  placeText: string | null
  lat: number | null
  lon: number | null
  /** The first 140 characters of the description. */
  summary: string | null
}

/** The columns of a line, under the names of `QueueItem`. */
export const queueItemColumns = sql`id, reference, version, shown_status as status, category, complaint,
  department, departments_ever as "departmentsEver", partner, assignee_name as "assigneeName", crew, priority,
  received_at as "receivedAt", status_since as "statusSince", clock, due_at as "dueAt", first_day as "firstDay",
  last_day as "lastDay", flagged, place_text as "placeText", lat, lon, left(description, 140) as summary`
