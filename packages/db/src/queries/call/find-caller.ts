import type { Instant, NoticeChannel, Report } from '@meldpunt/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

/** Somebody who has this number, or gave it with a report. */
export type PossibleCaller = {
  personId: string | null
  name: string
  place: string | null
  hasAccount: boolean
  /** Their own, or what they gave with that report; null also where mails to it come back. */
  email: string | null
  /** How they want to be told, by mail and text message. */
  channels: readonly Extract<NoticeChannel, 'mail' | 'sms'>[]
  /** A report from which the name is known, where it is not from an account. */
  reportId: string | null
}

type Asked = { phone: string | null; personId: string | null }
type Row = PossibleCaller & { words: string }

/**
 * Who may be calling: accounts with this number first, then the names that came with reports from it, newest first. The
 * place is that of their latest report.
 */
export async function listPossibleCallers(
  db: Kysely<DB>,
  { phone, personId }: Asked,
): Promise<readonly PossibleCaller[]> {
  const { rows } = await sql<Row>`with accounts as (
      select p.id::text as "personId", concat_ws(' ', p.given_name, p.family_name) as name,
        (select r.place_text from report r where r.person_id = p.id::text order by r.received_at desc limit 1) as place,
        p.signed_in_at is not null as "hasAccount", ${reachable(sql`p.email`)} as email,
        array_remove(array[case when p.wants_mail then 'mail' end, case when p.wants_sms then 'sms' end], null) as channels,
        null::uuid as "reportId", p.signed_in_at as at
      from person p where p.erased_at is null and (p.id = ${personId}::uuid or ${personId}::uuid is null and p.phone = ${phone})
        and p.family_name is not null limit 10),
    named as (
      select distinct on (lower(r.contact_name)) r.person_id as "personId", r.contact_name as name, r.place_text as place,
        false as "hasAccount", ${reachable(sql`r.contact_email`)} as email,
        array(select told.by from jsonb_array_elements_text(r.state -> 'channels') as told(by)
          where told.by in ('mail', 'sms')) as channels,
        r.id as "reportId", r.received_at as at
      from report r where r.contact_phone = ${phone} and ${personId}::uuid is null and not r.erased and not r.complaint
        and r.contact_name is not null
      order by lower(r.contact_name), r.received_at desc limit 10)
    select "personId", name, place, "hasAccount", email, channels, "reportId", lower(name) as words from (
      select *, 0 as kind from accounts union all select *, 1 from named) as found
    order by kind, at desc nulls last limit 12`.execute(db)
  return withoutRepeats(rows).slice(0, 5)
}

/** An address from which mails come back is none to tell somebody at. */
const reachable = (email: RawBuilder<unknown>) =>
  sql`(select ${email} where not exists (select from bad_address b where b.address = lower(${email})))`

const withoutRepeats = (rows: readonly Row[]): readonly PossibleCaller[] =>
  rows
    .filter((row, place) => rows.findIndex((other) => isSame(row, other)) === place)
    .map(({ words: _, ...caller }) => caller)

const isSame = (one: Row, other: Row): boolean =>
  one.words === other.words || (one.personId !== null && one.personId === other.personId)

/** The reports of a caller that still go on, then those that closed last; at most nine. Complaints are nobody's at the desk. */
export async function listReportsOfCaller(
  db: Kysely<DB>,
  { phone, personId }: Asked,
): Promise<readonly Report[]> {
  const { rows } = await sql<{ state: unknown }>`select state from report
    where (${theirs({ phone, personId })}) and not erased and not complaint
    order by closed_at is null and merged_into is null desc, received_at desc limit 9`.execute(db)
  // What `toReportRow` wrote there; only this package writes it.
  return rows.map(({ state }) => state as Report)
}

/**
 * How often this number, or this person, was in touch since a moment: by telephone, or with a report of theirs, of which the
 * contact itself does not say how to reach who sent it.
 */
export async function countContactsSince(
  db: Kysely<DB>,
  { phone, personId, since }: Asked & { since: Instant },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
      select id from contact where started_at >= ${at(since)} and (phone = ${phone}::text or person_id = ${personId}::uuid)
      union
      select c.id from report join contact c on c.report_id = report.id and c.outcome = 'reported'
      where (${theirs({ phone, personId })}) and not report.erased and not report.complaint and c.started_at >= ${at(since)}
    ) as theirs`.execute(db)
  return rows[0]?.count ?? 0
}

const theirs = ({ phone, personId }: Asked) =>
  sql`report.contact_phone = ${phone}::text or report.person_id = ${personId}::text`
