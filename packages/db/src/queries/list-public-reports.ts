import type { Instant, Status } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'
import { parseCursor, toCursor } from './queue/cursor.ts'

/** What everybody may see of a report; the text only once a clerk released it. */
export type PublicReport = {
  id: string
  reference: string
  category: string | null
  status: Status
  receivedAt: Instant
  statusSince: Instant
  placeText: string | null
  lat: number | null
  lon: number | null
  description: string | null
}

type PublicRequest = { categories: readonly string[] | null; cursor: string | null; limit: number }
type PublicPage = { rows: readonly PublicReport[]; nextCursor: string | null }

/** Public reports, newest first: no complaints, no merged ones, no personal data but what was released. */
export async function listPublicReports(db: Kysely<DB>, request: PublicRequest): Promise<PublicPage> {
  const { categories, limit } = request
  const position = parseCursor(request.cursor)
  const before =
    position?.value == null
      ? sql`true`
      : sql`(received_at, id) < (${at(position.value)}, ${position.id}::uuid)`
  const chosen = categories === null ? sql`true` : sql`category = any(${[...categories]}::text[])`
  const { rows } = await sql<PublicReport>`select id, reference, category, shown_status as status,
      received_at as "receivedAt", status_since as "statusSince", place_text as "placeText", lat, lon,
      case when released then description end as description
    from report where public and not complaint and merged_into is null and ${chosen} and ${before}
    order by received_at desc, id desc limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return { rows: page, nextCursor: last ? toCursor({ value: last.receivedAt, id: last.id }) : null }
}
