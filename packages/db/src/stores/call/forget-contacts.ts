import type { Instant } from '@meldpunt/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

const nobody = sql`from_number = null, to_number = null, scratch = '', draft = null, caller = null`

/**
 * Empties contacts of everything that says who was in touch and what they told, with the calls in which it was told, and
 * those of the same number that nothing came of; that there was a contact, when and with what outcome stays.
 */
export async function forgetContacts(db: Kysely<DB>, which: RawBuilder<unknown>): Promise<void> {
  await sql`with
    going as (select id, call_id, phone from contact where ${which}),
    calls as (update call c set ${nobody} where state in ('ended', 'missed') and (id in (select call_id from going)
      or from_number in (select phone from going) and not exists (select from contact o where o.call_id = c.id))),
    returned as (delete from callback where state = 'done'
      and (call_id in (select call_id from going) or phone in (select phone from going)) returning id),
    asleep as (delete from desk_item where key in (select 'callback:' || id from returned))
    update contact set name = null, phone = null, email = null, note = null, appointment = null, person_id = null
    where id in (select id from going)`.execute(db)
}

/** Of a person who is forgotten: also calls that nobody finished, in which a clerk said that it was them. */
export async function forgetContactsOfPerson(db: Kysely<DB>, personId: string): Promise<void> {
  await forgetContacts(db, sql`person_id = ${personId}::uuid`)
  await sql`update call set caller = null where caller ->> 'personId' = ${personId}`.execute(db)
}

/** Calls and whom to call back, also those that nobody finished: nothing more will come of them. */
export async function deleteOldCalls(
  db: Kysely<DB>,
  { before, limit }: { before: Instant; limit: number },
): Promise<number> {
  const calls = await sql`delete from call where id in (
    select id from call where rang_at < ${at(before)} limit ${limit})`.execute(db)
  const returned = await sql`delete from callback where id in (
    select id from callback where coalesce(done_at, last_called_at, created_at) < ${at(before)} limit ${limit})`.execute(
    db,
  )
  return Number(calls.numAffectedRows ?? 0n) + Number(returned.numAffectedRows ?? 0n)
}
