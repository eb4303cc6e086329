import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { CallbackOutcome } from '../../queries/callback/callback.ts'
import type { DB } from '../../schema.gen.ts'

type NewCallback = {
  id: string
  phone: string
  name: string | null
  subject: string | null
  whenText: string | null
  createdBy: string
  now: Instant
}

/** Somebody asked to be called back. */
export async function insertCallback(db: Kysely<DB>, callback: NewCallback): Promise<void> {
  const { id, phone, name, subject, whenText, createdBy, now } = callback
  await sql`with kept as (insert into callback (id, phone, name, subject, when_text, state, created_at, created_by)
    values (${id}, ${phone}, ${name}, ${subject}, ${whenText}, 'open', ${at(now)}, ${createdBy})
    on conflict (id) do nothing returning id)
    select pg_notify('desk_inbox', '') from kept`.execute(db)
}

type Missed = { id: string; phone: string; callId: string; now: Instant }

/** A call that nobody answered: one line for each number, which counts how often they tried. */
export async function addMissedCall(db: Kysely<DB>, { id, phone, callId, now }: Missed): Promise<void> {
  await sql`with kept as (insert into callback
      (id, phone, state, created_at, call_id, missed_calls, last_called_at)
    values (${id}, ${phone}, 'open', ${at(now)}, ${callId}, 1, ${at(now)})
    on conflict (phone) where state = 'open' and missed_calls > 0
    do update set missed_calls = callback.missed_calls + 1, last_called_at = excluded.last_called_at,
      call_id = excluded.call_id returning id)
    select pg_notify('desk_inbox', '') from kept`.execute(db)
}

/** The call was answered after all, as a late message of the exchange says: then nobody needs to call back for it. */
export async function withdrawMissedCall(db: Kysely<DB>, callId: string): Promise<void> {
  await sql`with less as (update callback set missed_calls = missed_calls - 1
      where call_id = ${callId} and state = 'open' and missed_calls > 1 returning id),
    gone as (delete from callback where call_id = ${callId} and state = 'open' and missed_calls = 1 and tries = 0
      returning id)
    select pg_notify('desk_inbox', '') from (select id from less union all select id from gone) as changed limit 1`.execute(
    db,
  )
}

type Tried = { id: string; callId: string | null; note: string | null; now: Instant }

/** The desk called back, or is about to in the call named. False: it is done already. */
export async function tryCallback(db: Kysely<DB>, { id, callId, note, now }: Tried): Promise<boolean> {
  const { rows } = await sql`with tried as (update callback set tries = tries + 1, last_tried_at = ${at(now)},
      note = coalesce(${note}, note), call_id = coalesce(${callId}::uuid, call_id)
      where id = ${id} and state = 'open' returning id)
    select id, pg_notify('desk_inbox', '') from tried`.execute(db)
  return rows.length === 1
}

type Settled = { id: string; memberId: string; outcome: CallbackOutcome; note: string | null; now: Instant }

/** Takes it off the list. False: it is done already. */
export async function settleCallback(
  db: Kysely<DB>,
  { id, memberId, outcome, note, now }: Settled,
): Promise<boolean> {
  const { rows } = await sql`with settled as (update callback set state = 'done', done_at = ${at(now)},
      done_by = ${memberId}, outcome = ${outcome}, note = coalesce(${note}, note)
      where id = ${id} and state = 'open' returning id)
    select id, pg_notify('desk_inbox', '') from settled`.execute(db)
  return rows.length === 1
}

type Spoken = {
  callId: string
  phone: string | null
  direction: 'in' | 'out'
  memberId: string
  now: Instant
}

/** The desk spoke to somebody: whom it called back was reached, and who called again needs no call back. */
export async function settleCallbacksOf(
  db: Kysely<DB>,
  { callId, phone, direction, memberId, now }: Spoken,
): Promise<void> {
  const isOut = direction === 'out'
  await sql`with settled as (update callback set state = 'done', done_at = ${at(now)}, done_by = ${memberId},
      outcome = case when ${isOut} or tries > 0 and call_id = ${callId} then 'reached' else 'called_again' end
      where state = 'open' and (tries > 0 and call_id = ${callId} or (missed_calls > 0 or ${isOut}) and phone = ${phone}::text)
      returning id)
    select pg_notify('desk_inbox', '') from settled limit 1`.execute(db)
}
