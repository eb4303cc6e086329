import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'

/** One thing that somebody changed in how the desk itself works. */
export type AdminChange = {
  id: number
  at: Instant
  memberId: string
  memberName: string | null
  /** A word for what was done, such as `mapping_added`. */
  kind: string
  data: Readonly<Record<string, unknown>>
}

type Page = { rows: readonly AdminChange[]; nextCursor: number | null }

/** The audit trail, newest first; of these kinds, or whole. `cursor` is the id of the last line seen. */
export async function listAdminChanges(
  db: Kysely<DB>,
  { kinds, cursor, limit }: { kinds: readonly string[] | null; cursor: number | null; limit: number },
): Promise<Page> {
  const { rows } =
    await sql<AdminChange>`select c.id, c.at, c.member_id as "memberId", m.name as "memberName",
      c.kind, c.data
    from admin_change c left join member m on m.id = c.member_id
    where ${kinds === null ? sql`true` : sql`c.kind = any(${[...kinds]}::text[])`}
      and ${cursor === null ? sql`true` : sql`c.id < ${cursor}`}
    order by c.id desc limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  return { rows: page, nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}
