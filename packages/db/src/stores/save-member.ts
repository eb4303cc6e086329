import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { Member } from '../queries/members.ts'
import type { DB } from '../schema.gen.ts'

/** What the sign-in provider said, and when. */
type SignedIn = { claimValues: readonly string[]; now: Instant }

/**
 * Makes a member or, where the account is known already, brings it up to date; gives its id, which is that of the first time.
 * What the member was in other departments ends. One whom an administrator put out of use stays so.
 */
export async function saveMember(
  db: Kysely<DB>,
  member: Member,
  signedIn: SignedIn | null = null,
): Promise<string> {
  const { memberId, subject, name, email, role, language } = member
  return db.transaction().execute(async (trx) => {
    const { id } = await trx
      .insertInto('member')
      .values({ id: memberId, subject, name, email, role, language })
      .onConflict((conflict) => conflict.column('subject').doUpdateSet({ name, email, role, language }))
      .returning('id')
      .executeTakeFirstOrThrow()
    if (signedIn)
      await sql`update member set claim_values = ${[...signedIn.claimValues]}::text[], signed_in_at = ${at(signedIn.now)}
        where id = ${id}`.execute(trx)
    await trx.deleteFrom('member_department').where('member_id', '=', id).execute()
    await sql`insert into member_department (member_id, department, role)
      select ${id}::uuid, d.code, d.role
      from jsonb_to_recordset(${JSON.stringify(member.departments)}::jsonb) as d(code text, role text)`.execute(
      trx,
    )
    await sql`select pg_notify('city_changed', '')`.execute(trx)
    return id
  })
}
