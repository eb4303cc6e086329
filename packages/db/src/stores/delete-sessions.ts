import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'

/** Ends every session of a member of staff, wherever it is open; gives how many. */
export async function deleteSessionsOfMember(db: Kysely<DB>, memberId: string): Promise<number> {
  const { numAffectedRows = 0n } =
    await sql`delete from session where sess -> 'member' ->> 'memberId' = ${memberId}`.execute(db)
  return Number(numAffectedRows)
}

/** Ends every session of a citizen; gives how many. */
export async function deleteSessionsOfPerson(db: Kysely<DB>, personId: string): Promise<number> {
  const { numAffectedRows = 0n } =
    await sql`delete from session where sess -> 'person' ->> 'personId' = ${personId}`.execute(db)
  return Number(numAffectedRows)
}
