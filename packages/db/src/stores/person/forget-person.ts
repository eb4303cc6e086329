import type { Instant } from '@meldpunt/domain'
import { sql, type Transaction } from 'kysely'
import { at } from '../../connection/columns.ts'
import { ownEmailOf } from '../../queries/person/own-email.ts'
import { isTheirNumberAndName } from '../../queries/person/own-number.ts'
import type { DB } from '../../schema.gen.ts'
import { forgetContacts, forgetContactsOfPerson } from '../call/forget-contacts.ts'
import { forgetMails } from '../mail/forget-mails.ts'

/**
 * Removes what says who a person is, where they were told something, what was answered to their commands, and every
 * session; the row stays without anything in it, so that the access log still means something. Their reports are unlinked
 * or erased beside it; the orders to delete their dossiers stay.
 */
export async function forgetPerson(
  trx: Transaction<DB>,
  { personId, now }: { personId: string; now: Instant },
): Promise<boolean> {
  await forgetContactsOfPerson(trx, personId)
  const email = ownEmailOf(personId)
  await forgetContacts(trx, sql`person_id is null and report_id is null and lower(email) = ${email}`)
  const byNumber = isTheirNumberAndName(personId, { phone: sql`phone`, name: sql`name` })
  await forgetContacts(trx, sql`person_id is null and report_id is null and ${byNumber}`)
  await forgetMails(trx, sql`report_id is null and lower(from_address) = ${email}`)
  const { rows } = await sql<{ forgotten: string }>`with
    them as (select lower(email) as email, phone from person where id = ${personId} and erased_at is null),
    told as (update notice n set address = null, data = '{}', last_error = null,
        state = case when n.state in ('waiting', 'claimed') then 'cancelled' else n.state end
      from them where n.report_id in (${reportsToldOf(personId)})
        and (n.channel in ('inbox', 'mijn_burgerprofiel') and n.address = ${personId}
          or n.channel in ('mail', 'sms') and lower(n.address) in (them.email, them.phone))
      returning n.id),
    attempts as (update notice_attempt set detail = null where notice_id in (select id from told)),
    unread as (delete from bad_address where address = (select email from them)),
    asked as (delete from command where actor_kind = 'reporter' and actor_id = ${personId}),
    ended as (delete from session where sess -> 'person' ->> 'personId' = ${personId})
    update person set subject = null, national_number_hash = null, national_number_sealed = null, given_name = null,
      family_name = null, name_words = null, birth_date = null, email = null, email_confirmed_at = null,
      pending_email = null, pending_email_version = pending_email_version + 1, phone = null, wants_mail = false,
      wants_sms = false, wants_messages = false, visited_at = null, visited_before_at = null, signed_in_at = null,
      erased_at = ${at(now)}
    where id = ${personId} and erased_at is null returning id as forgotten`.execute(trx)
  return rows.length === 1
}

const reportsToldOf = (personId: string) => sql`select id from report where person_id = ${personId}
  union select report_id from notice where channel = 'inbox' and state = 'sent' and address = ${personId}`
