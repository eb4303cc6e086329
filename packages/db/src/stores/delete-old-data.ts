import type { Instant } from '@meldpunt/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'
import { deleteOldCalls } from './call/forget-contacts.ts'
import { deleteOldDeskItems } from './desk-inbox/delete-old-items.ts'
import { deleteOldBadAddresses } from './mail/bad-addresses.ts'
import { deleteOldMails } from './mail/forget-mails.ts'

type Old = { before: RawBuilder<unknown>; limit: number }

/** What goes of each class that nothing else depends on; reports and persons are forgotten by their own commands. */
const goes = {
  /** What came of a contact is in its report; one that became nothing goes. */
  contact: ({ before, limit }: Old) => sql`delete from contact where id in (
    select id from contact where report_id is null and started_at < ${before} limit ${limit})`,
  incoming_mail: deleteOldMails,
  /** Counted from the last time that somebody asked it. */
  answer_miss: ({ before, limit }: Old) => sql`delete from answer_miss where text in (
    select text from answer_miss where last_at < ${before} limit ${limit})`,
  follow_code: ({ before, limit }: Old) => sql`delete from follow_code where id in (
    select id from follow_code where expires_at < ${before} limit ${limit})`,
  /** That somebody was told stays; where, and what a mail server said, goes. The inbox is the person's own. */
  delivery_log: ({ before, limit }: Old) => sql`with old as (
      select id from notice where created_at < ${before} and state not in ('waiting', 'claimed')
      and channel in ('mail', 'sms') and address is not null limit ${limit}),
    silent as (update notice_attempt set detail = null where notice_id in (select id from old) and detail is not null)
    update notice set address = null, last_error = null where id in (select id from old)`,
  access_log: ({ before, limit }: Old) => sql`delete from data_access_log where id in (
    select id from data_access_log where at < ${before} limit ${limit})`,
  command: ({ before, limit }: Old) => sql`delete from command where id in (
    select id from command where recorded_at < ${before} limit ${limit})`,
} as const

export type OldDataClass = keyof typeof goes

/** Removes at most `limit` rows of one class that are older than a moment; gives how many, 0 when all is done. */
export async function deleteOldData(
  db: Kysely<DB>,
  { dataClass, before, limit }: { dataClass: OldDataClass; before: Instant; limit: number },
): Promise<number> {
  const old = { before: at(before), limit }
  const calls = dataClass === 'contact' ? await deleteOldCalls(db, { before, limit }) : 0
  const items = dataClass === 'contact' ? await deleteOldDeskItems(db, old) : 0
  const addresses = dataClass === 'incoming_mail' ? await deleteOldBadAddresses(db, old) : 0
  const { numAffectedRows = 0n } = await goes[dataClass](old).execute(db)
  return Number(numAffectedRows) + calls + items + addresses
}
