import { sql, type Transaction } from 'kysely'
import type { DB } from '../schema.gen.ts'
import { deleteSessionsOfMember } from './delete-sessions.ts'

type Wish = { memberId: string; active: boolean }

/**
 * Takes a member out of use, or back into it; false where that is so already. Out of use means: every session ends at once,
 * in every process, and no new one begins.
 */
export async function setMemberActive(trx: Transaction<DB>, { memberId, active }: Wish): Promise<boolean> {
  const { rows } =
    await sql`update member set active = ${active} where id = ${memberId} and active <> ${active}
    returning pg_notify('city_changed', '')`.execute(trx)
  if (!active) {
    await deleteSessionsOfMember(trx, memberId)
    await sql`select pg_notify('sessions_ended', ${memberId})`.execute(trx)
  }
  return rows.length === 1
}
