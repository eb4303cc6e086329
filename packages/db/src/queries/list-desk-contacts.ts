import type { Channel, Instant } from '@meldpunt/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'
import type { Contact, ContactOutcome } from '../stores/contacts.ts'
import { contactColumns } from './contact-columns.ts'

export type ContactFilter = {
  from: Instant
  until: Instant
  channel: Channel | null
  outcome: ContactOutcome | null
  memberId: string | null
}
/** The moment and id of the last row of the page before. */
export type ContactCursor = { startedAt: Instant; id: string }

export type DeskContact = Contact & {
  memberName: string | null
  question: string | null
  /** Whether the desk called, instead of being called. */
  isOut: boolean
  reports: readonly { reportId: string; reference: string }[]
}

const wanted = ({ from, until, channel, outcome, memberId }: ContactFilter): RawBuilder<unknown> => sql`
  c.started_at >= ${at(from)} and c.started_at < ${at(until)} and (${channel}::text is null or c.channel = ${channel})
  and (${outcome}::text is null or c.outcome = ${outcome})
  and (${memberId}::uuid is null or c.member_id = ${memberId}::uuid)`

const after = (cursor: ContactCursor | null): RawBuilder<unknown> =>
  cursor === null ? sql`true` : sql`(c.started_at, c.id) < (${at(cursor.startedAt)}, ${cursor.id}::uuid)`

type Page = { filter: ContactFilter; cursor: ContactCursor | null; limit: number }

/** What the desk was asked, newest first. */
export async function listDeskContacts(
  db: Kysely<DB>,
  { filter, cursor, limit }: Page,
): Promise<readonly DeskContact[]> {
  const { rows } = await sql<DeskContact>`with page as materialized (
      select c.* from contact c where ${wanted(filter)} and ${after(cursor)}
      order by c.started_at desc, c.id desc limit ${limit})
    select ${contactColumns}, (select m.name from member m where m.id = member_id) as "memberName",
      (select a.question from answer a where a.id = answer_id) as question,
      exists (select from call o where o.id = call_id and o.direction = 'out') as "isOut",
      coalesce((select jsonb_agg(jsonb_build_object('reportId', r.id, 'reference', r.reference) order by r.received_at)
        from contact_report cr join report r on r.id = cr.report_id where cr.contact_id = page.id and not r.complaint), '[]'
      ) as reports
    from page order by started_at desc, id desc`.execute(db)
  return rows
}

export type ContactTotals = {
  outcomes: readonly { outcome: ContactOutcome; count: number }[]
  /** Of calls and visits alone: messages have no length, and nobody waits for the answer. */
  talks: number
  helpedAtOnce: number
  medianSeconds: number | null
}

/** How a period went, over everything that the filter finds. */
export async function countDeskContacts(db: Kysely<DB>, filter: ContactFilter): Promise<ContactTotals> {
  type Sums = Omit<ContactTotals, 'outcomes'>
  const talk = sql`c.channel in ('phone', 'desk') and c.outcome not in ('wrong_number', 'hung_up')`
  const [counted, sums] = await Promise.all([
    sql<{ outcome: ContactOutcome; count: number }>`select c.outcome, count(*)::int as count from contact c
      where ${wanted(filter)} group by c.outcome order by count desc, c.outcome`.execute(db),
    sql<Sums>`select count(*) filter (where ${talk})::int as talks,
      count(*) filter (where ${talk} and c.outcome in ('answered', 'linked'))::int as "helpedAtOnce",
      (percentile_cont(0.5) within group (order by extract(epoch from c.ended_at - c.started_at))
        filter (where c.channel in ('phone', 'desk') and c.ended_at > c.started_at))::float8 as "medianSeconds"
      from contact c where ${wanted(filter)}`.execute(db),
  ])
  const none: Sums = { talks: 0, helpedAtOnce: 0, medianSeconds: null }
  return { outcomes: counted.rows, ...(sums.rows[0] ?? none) }
}
