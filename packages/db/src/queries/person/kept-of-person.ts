import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import type { Contact } from '../../stores/contacts.ts'
import type { StoredNotice } from '../../stores/notice.ts'
import { type Attachment, attachmentColumns } from '../attachments.ts'
import { contactColumns } from '../contact-columns.ts'
import type { IncomingMail } from '../mail/incoming-mail.ts'
import { mailColumns } from '../mail/mail-columns.ts'
import { noticeColumns } from '../notice-columns.ts'
import { ownEmailOf } from './own-email.ts'

/** What is kept beside the events of the reports of one person. */
export type KeptBeside = {
  notices: readonly StoredNotice[]
  attachments: readonly Attachment[]
  contacts: readonly Contact[]
  mails: readonly IncomingMail[]
}

const ofPerson = (personId: string) => sql`(select id from report where person_id = ${personId})`

/**
 * Every notice to this person, every photo, every call, mail or visit, and what the mails said, of all reports that are
 * linked to them, and what came from their own address and has no report. Who called about somebody else's report is
 * somebody else.
 */
export async function listKeptOfPerson(db: Kysely<DB>, personId: string): Promise<KeptBeside> {
  const [notices, attachments, contacts, mails] = await Promise.all([
    sql<StoredNotice>`select ${noticeColumns} from notice n
      where n.channel = 'inbox' and n.address = ${personId} or n.audience = 'reporter' and n.report_id in ${ofPerson(personId)}
      order by n.created_at, n.id`.execute(db),
    sql<Attachment>`select ${attachmentColumns} from attachment
      where report_id in ${ofPerson(personId)} and state <> 'stored' and held_since is null
      order by created_at, id`.execute(db),
    sql<Contact>`select ${contactColumns} from contact where person_id = ${personId}::uuid
      or person_id is null and report_id is null and lower(email) = ${ownEmailOf(personId)}
      or report_id in ${ofPerson(personId)} and not (outcome = 'linked' and channel in ('phone', 'desk'))
      order by started_at, id`.execute(db),
    sql<IncomingMail>`select ${mailColumns} from incoming_mail m where m.report_id in ${ofPerson(personId)}
      or m.report_id is null and lower(m.from_address) = ${ownEmailOf(personId)}
      order by m.received_at, m.id`.execute(db),
  ])
  return { notices: notices.rows, attachments: attachments.rows, contacts: contacts.rows, mails: mails.rows }
}
