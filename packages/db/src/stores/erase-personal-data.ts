import { sql, type Transaction } from 'kysely'
import type { DB } from '../schema.gen.ts'
import { forgetContacts } from './call/forget-contacts.ts'
import { isAboutReport } from './contacts.ts'
import { deleteAttachments } from './forgotten-files.ts'
import { forgetMails } from './mail/forget-mails.ts'

/**
 * Removes what identifies people from everything that belongs to a report, in the transaction that appended its `erased`
 * event; figures stay, and so does the order to delete the dossier elsewhere. A dossier on its way keeps its claim: the
 * order waits for it, so that it does not arrive after it. Gives the keys of the files that must go after the commit.
 */
export async function erasePersonalData(
  trx: Transaction<DB>,
  reportId: string,
): Promise<{ storageKeys: readonly string[] }> {
  await sql`with
    events as (update report_event set personal = null where report_id = ${reportId} and personal is not null),
    notices as (update notice set address = null, data = '{}', last_error = null,
      state = case when state = 'waiting' or state = 'claimed' and channel <> 'dossier' then 'cancelled' else state end
      where id in (${toldOf(reportId)}) and not (channel = 'dossier' and kind = 'erased')),
    asleep as (update desk_item set snooze_note = null where key = ${`report:${reportId}`}),
    unread as (delete from bad_address where address in
      (select lower(address) from notice where id in (${toldOf(reportId)}) and channel = 'mail')),
    attempts as (update notice_attempt set detail = null where notice_id in (${toldOf(reportId)}))
    select 1`.execute(trx)
  await forgetContacts(trx, isAboutReport(reportId))
  const photos = await deleteAttachments(trx, sql`report_id = ${reportId}`)
  const mails = await forgetMails(trx, sql`report_id = ${reportId}`)
  return { storageKeys: [...photos, ...mails] }
}

/** Also what the leading report told this reporter. */
const toldOf = (reportId: string) => sql`select id from notice where report_id = ${reportId}
  union all select id from notice where recipient_key = ${`merged:${reportId}`}
    and report_id = (select merged_into from report where id = ${reportId})`
