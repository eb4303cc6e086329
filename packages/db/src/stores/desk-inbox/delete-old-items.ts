import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'

/** What a clerk wrote beside a mail or a call to return goes with it; what a report needs to stay settled stays. */
export async function deleteOldDeskItems(
  db: Kysely<DB>,
  { before, limit }: { before: RawBuilder<unknown>; limit: number },
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`delete from desk_item where key in (
    select key from desk_item where key !~ '^report:' and snoozed_until < ${before} limit ${limit})`.execute(
    db,
  )
  return Number(numAffectedRows)
}
