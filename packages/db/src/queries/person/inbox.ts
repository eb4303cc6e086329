import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'
import { parseCursor, toCursor } from '../queue/cursor.ts'

/** One thing that a person was told; the words are made when it is shown. */
export type InboxItem = {
  id: string
  /** The person's own report, also where the notice is of one that it was merged into. */
  reportId: string
  /** The report that the event is of, and as whom it was told. */
  toldOfId: string
  audience: string
  reference: string
  category: string | null
  placeText: string | null
  eventPosition: number
  kind: string
  status: string
  data: Readonly<Record<string, unknown>>
  at: Instant
  unread: boolean
}

type InboxRequest = { personId: string; cursor: string | null; limit: number }
type InboxPage = { items: readonly InboxItem[]; nextCursor: string | null }

/** What a person was told, newest first; of reports that are no longer theirs nothing. */
export async function listInbox(
  db: Kysely<DB>,
  { personId, cursor, limit }: InboxRequest,
): Promise<InboxPage> {
  const position = parseCursor(cursor)
  const before =
    position?.value == null
      ? sql`true`
      : sql`(n.created_at, n.id) < (${at(position.value)}, ${position.id}::uuid)`
  const { rows } =
    await sql<InboxItem>`select n.id, r.id as "reportId", n.report_id as "toldOfId", n.audience, r.reference, r.category,
      r.place_text as "placeText", n.event_position as "eventPosition", n.kind, n.status, n.data,
      n.created_at as at, n.read_at is null as unread
    ${ofPerson(personId)} and ${before}
    order by n.created_at desc, n.id desc limit ${limit + 1}`.execute(db)
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  return { items, nextCursor: last ? toCursor({ value: last.at, id: last.id }) : null }
}

/** How much of it the person has not read. */
export async function countUnread(db: Kysely<DB>, personId: string): Promise<number> {
  const { rows } = await sql<{ unread: number }>`select count(*)::int as unread
    ${ofPerson(personId)} and n.read_at is null`.execute(db)
  return rows[0]?.unread ?? 0
}

/** What a merged report was told of the leading one is told of the person's own. */
const ownReport = sql`case when n.recipient_key like 'merged:%' then substr(n.recipient_key, 8)::uuid else n.report_id end`

const ofPerson = (personId: string) => sql`from notice n join report r on r.id = ${ownReport}
  where n.channel = 'inbox' and n.state = 'sent' and n.address = ${personId} and r.person_id = ${personId}`
