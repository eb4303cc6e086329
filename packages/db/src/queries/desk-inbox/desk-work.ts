import { type RawBuilder, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DeskFilter, DeskView } from './desk-item.ts'

/** How long what somebody adds to a closed report is looked for. */
const lateInformation = sql`interval '90 days'`

const visible = ({ complaintsVisible }: DeskFilter): RawBuilder<unknown> =>
  complaintsVisible ? sql`true` : sql`not r.complaint`

/** What the reporter said last: position, moment, kind and text. */
const said = sql`lateral (select e.position, e.occurred_at, e.type, e.personal->>'text' as text
  from report_event e where e.report_id = r.id
    and e.type in ('submitted', 'replied', 'information_added', 'reopen_requested')
  order by e.position desc limit 1) said`

const reportColumns = sql`'report:' || r.id as key, 'report' as kind, r.id::text as id, r.channel`
const reportState = sql`r.category, r.shown_status as status, r.reference, r.clock, r.received_at, r.place_text`

/** How somebody called their mail, where the report came by mail. */
const subjectOfMail = sql`(select nullif(m.subject, '') from incoming_mail m
  where r.channel = 'mail' and m.report_id = r.id order by m.received_at, m.id limit 1)`

const ownReports = (filter: DeskFilter): RawBuilder<unknown> => sql`
  select ${reportColumns},
    case said.type when 'replied' then 'reply' when 'information_added' then 'information'
      when 'reopen_requested' then 'reopen' else 'new' end as reason,
    r.contact_name as name, coalesce(r.contact_email, r.contact_phone) as address, ${subjectOfMail} as subject,
    case when said.type = 'submitted' then r.description else said.text end as text,
    said.occurred_at as at, ${reportState}, said.position as said_at,
    coalesce(r.due_at, said.occurred_at + interval '1 day') as due_at
  from report r join ${said} on true
  where r.active and r.department = '1777' and r.shown_status not in ('awaiting_reply', 'referred')
    and r.state->'frozen' = 'null'::jsonb and ${visible(filter)}`

/** What came after a report was closed, whoever had it, until somebody of the staff did something with it. */
const lateAdditions = (filter: DeskFilter): RawBuilder<unknown> => sql`
  select distinct on (r.id) ${reportColumns}, 'information' as reason,
    r.contact_name as name, coalesce(r.contact_email, r.contact_phone) as address, null::text as subject,
    e.personal->>'text' as text, e.occurred_at as at, ${reportState}, e.position as said_at,
    e.occurred_at + interval '1 day' as due_at
  from report_event e join report r on r.id = e.report_id
    left join desk_item seen on seen.key = 'report:' || r.id
  where e.type = 'information_added' and e.recorded_at > ${at(filter.now)} - ${lateInformation}
    and e.actor_kind not in ('clerk', 'department', 'lead')
    and not r.active and r.closed_at is not null and r.closed_at < e.occurred_at
    and r.merged_into is null and not r.erased and ${visible(filter)}
    and e.position > coalesce(seen.seen_version, 0)
    and not exists (select from report_event later where later.report_id = r.id
      and later.position > e.position and later.actor_kind in ('clerk', 'department', 'lead'))
  order by r.id, e.position desc`

/** Notes in which this member is called and that they have not read. */
const mentions = (filter: DeskFilter): RawBuilder<unknown> => sql`
  select distinct on (r.id) ${reportColumns}, 'mention' as reason,
    m.name, null::text as address, null::text as subject, e.personal->>'text' as text,
    n.at as at, ${reportState}, n.event_position as said_at, n.at as due_at
  from mention n join report r on r.id = n.report_id join member m on m.id = n.by_member
    join report_event e on e.report_id = n.report_id and e.position = n.event_position
  where n.member_id = ${filter.memberId} and n.read_at is null and ${visible(filter)}
  order by r.id, n.at desc`

/** A mail as a line of the inbox. */
const mail = (reason: 'unreadable' | 'ended', dueAt: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select 'mail:' || m.id as key, 'mail' as kind, m.id::text as id, 'mail' as channel, ${sql.lit(reason)} as reason,
    m.from_name as name, m.from_address as address, nullif(m.subject, '') as subject, m.text,
    m.received_at as at, null::text as category, null::text as status, null::text as reference, null::jsonb as clock,
    m.received_at, null::text as place_text, 0 as said_at, ${dueAt} as due_at`

/** Mails that nothing could be made of without a person. */
const openMails = sql`${mail('unreadable', sql`m.received_at + interval '1 day'`)}
  from incoming_mail m where m.state = 'open'`

/** The common table expression `ended`: mails of which no report came, each with the end that it had. */
export const endedMails = sql`ended as (${mail('ended', sql`m.received_at`)},
    null::timestamptz as snoozed_until, null::text as snooze_note, false as asleep,
    jsonb_build_object('kind', m.kind, 'why', m.why, 'settled', m.settled_as is not null) as ended
  from incoming_mail m where m.state = 'done' and m.report_id is null)`

/** Whom the desk still has to call back: missed calls, and what a clerk promised. */
const openCallbacks = sql`
  select 'callback:' || c.id as key, 'callback' as kind, c.id::text as id, 'phone' as channel, 'callback' as reason,
    c.name, c.phone as address, nullif(c.subject, '') as subject, concat_ws(' ', c.when_text, c.note) as text,
    c.created_at as at, null::text as category, null::text as status, null::text as reference, null::jsonb as clock,
    c.created_at as received_at, null::text as place_text, 0 as said_at, c.created_at + interval '1 day' as due_at
  from callback c where c.state = 'open'`

/** Everything that waits, with whether it sleeps: a day that has not come, and nothing new was said since. */
const waiting = (source: RawBuilder<unknown>, { now }: DeskFilter): RawBuilder<unknown> => sql`
  select w.*, i.snoozed_until, i.snooze_note, null::jsonb as ended,
    coalesce(i.snoozed_until > ${at(now)} and w.said_at <= coalesce(i.snoozed_at_version, w.said_at), false) as asleep
  from (${source}) w left join desk_item i on i.key = w.key`

/** The common table expressions `work` (all that waits) and `called` (notes for this member). */
export const deskWork = (filter: DeskFilter): RawBuilder<unknown> => sql`
  work as (${waiting(
    sql`(${ownReports(filter)}) union all (${lateAdditions(filter)})
    union all (${openMails}) union all (${openCallbacks})`,
    filter,
  )}),
  called as (${waiting(mentions(filter), filter)})`

const conditions: Readonly<Record<DeskView, RawBuilder<unknown>>> = {
  all: sql`not asleep`,
  mail: sql`not asleep and channel = 'mail'`,
  web: sql`not asleep and kind = 'report' and channel in ('web', 'open311')`,
  burgerprofiel: sql`not asleep and channel = 'burgerprofiel'`,
  callback: sql`not asleep and kind = 'callback'`,
  replies: sql`not asleep and reason in ('reply', 'information', 'reopen')`,
  snoozed: sql`asleep`,
  mentions: sql`true`,
  ended: sql`true`,
}

/** Which lines of `work` a view shows. */
export const inView = (view: DeskView): RawBuilder<unknown> => conditions[view]
