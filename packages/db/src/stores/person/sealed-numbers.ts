import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'

export type SealedNumber = { personId: string; sealed: string }

/** National numbers that were sealed with another key than the one of this id, of at most `limit` persons after one. */
export async function listSealedOtherwise(
  db: Kysely<DB>,
  { keyId, after, limit }: { keyId: string; after: string | null; limit: number },
): Promise<readonly SealedNumber[]> {
  const { rows } =
    await sql<SealedNumber>`select id as "personId", national_number_sealed as sealed from person
    where national_number_sealed is not null and split_part(national_number_sealed, ':', 1) <> ${keyId}
      and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${limit}`.execute(db)
  return rows
}

/** Puts a newly sealed number in place of the old one; false when that changed meanwhile. */
export async function replaceSealed(
  db: Kysely<DB>,
  { personId, from, to }: { personId: string; from: string; to: string },
): Promise<boolean> {
  const { rows } = await sql`update person set national_number_sealed = ${to}
    where id = ${personId} and national_number_sealed = ${from} returning id`.execute(db)
  return rows.length === 1
}
