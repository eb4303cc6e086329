import type { Instant } from '@meldpunt/domain'
import { sql, type Transaction } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

/** Makes room on the screen of a member: the call that is there is parked, with everything that was written in it. */
export async function parkActiveCall(
  trx: Transaction<DB>,
  { memberId, except, now }: { memberId: string; except: string; now: Instant },
): Promise<void> {
  // Two calls that come to one member at the same moment wait for each other here.
  await sql`select pg_advisory_xact_lock(hashtextextended(${memberId}, 1778))`.execute(trx)
  await sql`update call set state = 'parked', parked_at = ${at(now)}
    where member_id = ${memberId} and state = 'active' and id <> ${except}`.execute(trx)
}
