import type { Instant } from '@meldpunt/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

/** An address from which a mail came back, with what its server said. */
export type BadAddress = { address: string; since: Instant; reason: string }

/** Remembers that a mail to an address came back; the first time stays, the last reason counts. */
export async function markBadAddress(db: Kysely<DB>, { address, since, reason }: BadAddress): Promise<void> {
  await sql`insert into bad_address (address, since, reason)
    values (${address.toLowerCase()}, ${at(since)}, ${reason})
    on conflict (address) do update set reason = excluded.reason`.execute(db)
}

/** Somebody wrote from it, so it works. */
export async function clearBadAddress(db: Kysely<DB>, address: string): Promise<void> {
  await sql`delete from bad_address where address = ${address.toLowerCase()}`.execute(db)
}

/** Null where no mail came back from it. */
export async function findBadAddress(db: Kysely<DB>, address: string): Promise<BadAddress | null> {
  const { rows } = await sql<BadAddress>`select address, since, reason from bad_address
    where address = ${address.toLowerCase()}`.execute(db)
  return rows[0] ?? null
}

/** What did not work long ago may work now; the next mail that comes back says it again. */
export async function deleteOldBadAddresses(
  db: Kysely<DB>,
  { before, limit }: { before: RawBuilder<unknown>; limit: number },
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`delete from bad_address where address in (
    select address from bad_address where since < ${before} limit ${limit})`.execute(db)
  return Number(numAffectedRows)
}
