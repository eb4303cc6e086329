import { type Kysely, sql } from 'kysely'
import { createIds } from '../city-ids.ts'
import { staff } from '../staff.ts'
import { tellContacts } from './tell-contacts.ts'

const idsOf = async <DB>(db: Kysely<DB>, table: 'answer' | 'report'): Promise<readonly string[]> => {
  const { rows } = await sql<{
    id: string
  }>`select id from ${sql.table(table)} order by id limit 400`.execute(db)
  return rows.map(({ id }) => id)
}

/** Every report came by a contact; of those by telephone somebody took it down. */
const keepOfReports = <DB>(db: Kysely<DB>, clerk: string) =>
  sql`with told as (
    insert into contact (id, channel, started_at, ended_at, member_id, outcome, report_id)
    select gen_random_uuid(), channel, received_at - interval '130 seconds', received_at,
      case when channel in ('phone', 'desk') then ${clerk}::uuid end, 'reported', id from report
    returning id, report_id)
  insert into contact_report (contact_id, report_id) select id, report_id from told`.execute(db)

/** Whom the desk still has to call back: two called in vain, two were promised a call. */
async function keepCallbacks<DB>(
  db: Kysely<DB>,
  { now, clerk }: { now: number; clerk: string },
): Promise<void> {
  const ids = createIds('callback')
  const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
  const open = [
    { phone: '+32470331204', missed_calls: 1, at: ago(25) },
    { phone: '+3256331188', missed_calls: 3, at: ago(70) },
    {
      ...{ phone: '+32470118822', name: 'Mia Desmet', at: ago(190), created_by: clerk },
      ...{ subject: 'Wanneer komt de snoeiploeg in de Burgemeester Vercruysselaan?', when_text: 'na 16 uur' },
    },
    {
      ...{ phone: '+32470118833', name: 'Yusuf Kaya', at: ago(1500), created_by: clerk },
      ...{ subject: 'Parkeerkaart voor zijn moeder', when_text: 'in de voormiddag' },
    },
  ].map((callback, place) => ({ ...callback, id: ids(now - place) }))
  await sql`insert into callback (id, phone, name, subject, when_text, state, created_at, created_by, missed_calls,
      last_called_at)
    select id, phone, name, subject, when_text, 'open', at, created_by, coalesce(missed_calls, 0),
      case when missed_calls > 0 then at end
    from jsonb_to_recordset(${JSON.stringify(open)}::jsonb) as told(id uuid, phone text, name text, subject text,
      when_text text, at timestamptz, created_by uuid, missed_calls int)`.execute(db)
}

/** What the desk was asked lately, in the transaction that tells the city. */
export async function keepContacts<DB>(db: Kysely<DB>, now: number): Promise<void> {
  const clerk = staff.find(({ role }) => role === 'clerk')?.memberId ?? ''
  const contacts = tellContacts({
    now,
    answers: await idsOf(db, 'answer'),
    reports: await idsOf(db, 'report'),
  })
  await sql`insert into contact (id, channel, started_at, ended_at, member_id, phone, outcome, answer_id,
      answer_version, transferred_to, note, appointment, report_id)
    select id, channel, started_at, ended_at, member_id, phone, outcome, answer_id,
      (select version from answer where answer.id = answer_id), transferred_to, note, appointment, report_id
    from jsonb_to_recordset(${JSON.stringify(contacts)}::jsonb) as told(id uuid, channel text, started_at timestamptz,
      ended_at timestamptz, member_id uuid, phone text, outcome text, answer_id uuid, transferred_to text, note text,
      appointment jsonb, report_id uuid)`.execute(db)
  await sql`insert into contact_report (contact_id, report_id)
    select id, report_id from contact where report_id is not null and outcome = 'linked'`.execute(db)
  await keepOfReports(db, clerk)
  await keepCallbacks(db, { now, clerk })
}
