import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { DB } from '../schema.gen.ts'

/** Lets the text and photos of a report be public, or no longer; false when there is no such report. */
export function setReleased(
  trx: Transaction<DB>,
  { reportId, released }: { reportId: string; released: boolean },
): Promise<boolean> {
  return mark(trx, reportId, sql`released = ${released}`)
}

/** Revokes every secret link of a report that was given out; false when there is no such report. */
export function revokeLinks(trx: Transaction<DB>, id: string): Promise<boolean> {
  return mark(trx, id, sql`link_version = link_version + 1`)
}

async function mark(trx: Transaction<DB>, id: string, change: RawBuilder<unknown>): Promise<boolean> {
  const { rows } =
    await sql`with marked as (update report set ${change} where id = ${id} returning id, version, complaint)
    select pg_notify('report_changed',
      json_build_object('id', id, 'version', version, 'hidden', complaint)::text) from marked`.execute(trx)
  return rows.length === 1
}
