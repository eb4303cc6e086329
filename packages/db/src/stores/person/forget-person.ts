import type { Instant } from '@meldpunt/domain'
import { sql, type Transaction } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

/**
 * Removes what says who a person is, what they were told in the inbox and every session, in one statement; the row stays
 * without anything in it, so that the access log still means something. Their reports are unlinked or erased before it.
 */
export async function forgetPerson(
  trx: Transaction<DB>,
  { personId, now }: { personId: string; now: Instant },
): Promise<boolean> {
  const { rows } = await sql<{ forgotten: string }>`with
    told as (update notice set address = null, data = '{}',
        state = case when state in ('waiting', 'claimed') then 'cancelled' else state end
      where address = ${personId} and channel in ('inbox', 'mijn_burgerprofiel')),
    ended as (delete from session where sess -> 'person' ->> 'personId' = ${personId})
    update person set subject = null, national_number_hash = null, national_number_sealed = null, given_name = null,
      family_name = null, name_words = null, birth_date = null, email = null, email_confirmed_at = null,
      pending_email = null, pending_email_version = pending_email_version + 1, phone = null, wants_mail = false,
      wants_sms = false, wants_messages = false, visited_at = null, visited_before_at = null, signed_in_at = null,
      erased_at = ${at(now)}
    where id = ${personId} and erased_at is null returning id as forgotten`.execute(trx)
  return rows.length === 1
}
