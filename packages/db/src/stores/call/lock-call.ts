import { sql, type Transaction } from 'kysely'
import type { Call } from '../../queries/call/call.ts'
import { callColumns } from '../../queries/call/call-columns.ts'
import type { DB } from '../../schema.gen.ts'

/** Loads a call and keeps others from changing it until the transaction ends; null when there is none. */
export async function lockCall(trx: Transaction<DB>, id: string): Promise<Call | null> {
  const { rows } = await sql<Call>`select ${callColumns} from call where id = ${id} for update`.execute(trx)
  return rows[0] ?? null
}

type ByHand = { toNumber: string; members: readonly string[] }

/** A call to this number that one of these began by hand and that goes on; the exchange does not know it by a name yet. */
export async function lockCallByHand(
  trx: Transaction<DB>,
  { toNumber, members }: ByHand,
): Promise<Call | null> {
  const { rows } = await sql<Call>`select ${callColumns} from call
    where cti_id is null and direction = 'out' and to_number = ${toNumber} and member_id = any(${[...members]}::uuid[])
      and state in ('active', 'parked') and ended_at is null order by rang_at desc limit 1 for update`.execute(
    trx,
  )
  return rows[0] ?? null
}

/** The exchange gives the name of a call that is long over to another: the old one has it no more. */
export async function forgetExchangeName(trx: Transaction<DB>, id: string): Promise<void> {
  await sql`update call set cti_id = cti_id || ' ' || id where id = ${id}`.execute(trx)
}

/** By its name at the exchange; one that is not there yet is kept from others too, so that two events make one call. */
export async function lockCallOfExchange(trx: Transaction<DB>, ctiId: string): Promise<Call | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${ctiId}, 1777))`.execute(trx)
  const { rows } =
    await sql<Call>`select ${callColumns} from call where cti_id = ${ctiId} for update`.execute(trx)
  return rows[0] ?? null
}
