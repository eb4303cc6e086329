import type { Channel, Day, Instant } from '@meldpunt/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { at, atOrNull } from '../connection/columns.ts'
import { contactColumns } from '../queries/contact-columns.ts'
import type { DB } from '../schema.gen.ts'

/** What came of a contact. */
export const contactOutcomes = [
  'answered',
  'reported',
  'linked',
  'transferred',
  'appointment',
  'wrong_number',
  'hung_up',
  'ended',
] as const
export type ContactOutcome = (typeof contactOutcomes)[number]

/** About what somebody comes by, and when; `time` as a clock shows it. */
export type Appointment = { about: string; day: Day | null; time: string | null }

type Known = {
  id: string
  channel: Channel
  startedAt: Instant
  endedAt: Instant | null
  memberId: string | null
  name: string | null
  phone: string | null
  email: string | null
  outcome: ContactOutcome
  note: string | null
  /** The report that came of it, or the first of those that it was about. */
  reportId: string | null
}

type More = {
  personId: string | null
  answerId: string | null
  answerVersion: number | null
  transferredTo: string | null
  appointment: Appointment | null
  callId: string | null
}

/** A call, mail, message or desk visit. */
export type Contact = Known & More

/** A contact as it is written down; what is left out is not so. `reportIds`: all reports that it was about. */
export type NewContact = Known & Partial<More> & { reportIds?: readonly string[] }

/** Keeps a contact with its reports; the same id again changes nothing. */
export async function insertContact(db: Kysely<DB>, contact: NewContact): Promise<void> {
  const { id, channel, memberId, name, phone, email, outcome, note, appointment = null } = contact
  const {
    personId = null,
    answerId = null,
    answerVersion = null,
    transferredTo = null,
    callId = null,
  } = contact
  const reportIds = [...new Set([contact.reportId ?? [], contact.reportIds ?? []].flat())]
  await sql`with kept as (insert into contact
      (id, channel, started_at, ended_at, member_id, name, phone, email, outcome, note, report_id, person_id, answer_id,
      answer_version, transferred_to, appointment, call_id)
    values (${id}, ${channel}, ${at(contact.startedAt)}, ${atOrNull(contact.endedAt)}, ${memberId}, ${name}, ${phone},
      ${email}, ${outcome}, ${note}, ${reportIds[0] ?? null}, ${personId}, ${answerId}, ${answerVersion},
      ${transferredTo}, ${appointment === null ? null : JSON.stringify(appointment)}::jsonb, ${callId})
    on conflict (id) do nothing returning id)
    insert into contact_report (contact_id, report_id)
    select kept.id, unnest(${reportIds}::uuid[]) from kept on conflict do nothing`.execute(db)
}

/**
 * Which contacts a report was made from or are linked to it; ids from both, since with `or` between them PostgreSQL reads
 * every contact there is.
 */
export const isAboutReport = (reportId: string): RawBuilder<unknown> => sql`id in (
  select id from contact where report_id = ${reportId}
  union select contact_id from contact_report where report_id = ${reportId})`

/** The contacts from which a report was made or that were linked to it, oldest first. */
export async function listContacts(db: Kysely<DB>, reportId: string): Promise<readonly Contact[]> {
  const { rows } = await sql<Contact>`select ${contactColumns} from contact
    where ${isAboutReport(reportId)}
    order by started_at, id`.execute(db)
  return rows
}
