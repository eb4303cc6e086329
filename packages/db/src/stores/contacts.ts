import type { Channel, Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at, atOrNull } from '../connection/columns.ts'
import { contactColumns } from '../queries/contact-columns.ts'
import type { DB } from '../schema.gen.ts'

/** A call, mail or desk visit. */
export type Contact = {
  id: string
  channel: Channel
  startedAt: Instant
  endedAt: Instant | null
  memberId: string | null
  name: string | null
  phone: string | null
  email: string | null
  outcome: 'answered' | 'reported' | 'linked' | 'ended'
  note: string | null
  /** The report that came of it, if any did. */
  reportId: string | null
}

/** Keeps a contact; the same id again changes nothing. */
export async function insertContact(db: Kysely<DB>, contact: Contact): Promise<void> {
  const { id, channel, memberId, name, phone, email, outcome, note, reportId } = contact
  await sql`insert into contact
      (id, channel, started_at, ended_at, member_id, name, phone, email, outcome, note, report_id)
    values (${id}, ${channel}, ${at(contact.startedAt)}, ${atOrNull(contact.endedAt)}, ${memberId}, ${name}, ${phone},
      ${email}, ${outcome}, ${note}, ${reportId})
    on conflict (id) do nothing`.execute(db)
}

/** The contacts from which a report was made or that were linked to it, oldest first. */
export async function listContacts(db: Kysely<DB>, reportId: string): Promise<readonly Contact[]> {
  const { rows } = await sql<Contact>`select ${contactColumns} from contact
    where report_id = ${reportId} order by started_at, id`.execute(db)
  return rows
}
