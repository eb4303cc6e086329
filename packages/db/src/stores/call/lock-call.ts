import { sql, type Transaction } from 'kysely'
import type { Call } from '../../queries/call/call.ts'
import { callColumns } from '../../queries/call/call-columns.ts'
import type { DB } from '../../schema.gen.ts'

/** Loads a call and keeps others from changing it until the transaction ends; null when there is none. */
export async function lockCall(trx: Transaction<DB>, id: string): Promise<Call | null> {
  const { rows } = await sql<Call>`select ${callColumns} from call where id = ${id} for update`.execute(trx)
  return rows[0] ?? null
}

/** By its name at the exchange; one that is not there yet is kept from others too, so that two events make one call. */
export async function lockCallOfExchange(trx: Transaction<DB>, ctiId: string): Promise<Call | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${ctiId}, 1777))`.execute(trx)
  const { rows } =
    await sql<Call>`select ${callColumns} from call where cti_id = ${ctiId} for update`.execute(trx)
  return rows[0] ?? null
}
