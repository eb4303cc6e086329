import type { Report, ReportEvent, ReportState } from '@meldpunt/domain'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { DB } from '../schema.gen.ts'
import { changingReferrals, insertingEvents } from './event-sql.ts'
import type { NewNotice } from './new-notice.ts'
import { insertingNotices } from './notice-sql.ts'
import { changingReport } from './report-sql.ts'

export type Change = {
  /** As it was loaded under lock, or `{ status: 'none' }` for a new report. */
  before: ReportState
  /** What evolving `before` with `events` gives. */
  after: Report
  events: readonly ReportEvent[]
  notices: readonly NewNotice[]
  /** The command that causes the change, with the answer that a repetition of it gets; null for what nobody repeats. */
  command: { id: string; result: unknown } | null
}

export type Appended = { kind: 'appended' } | { kind: 'conflict'; on: 'id' | 'reference' | 'version' }

/**
 * Writes everything that one change causes in one statement: report row, events, referrals, notices, the answer of the
 * command and the message to open screens (channel `report_changed`). Writes nothing at a conflict.
 */
export async function appendEvents(trx: Transaction<DB>, change: Change): Promise<Appended> {
  const { rows } = await sql<{ changed: number }>`
    with changed as (${changingReport(change)}),
    appended as (${insertingEvents(change)}),
    ${changingReferrals(change)},
    ${insertingNotices(change)},
    answered as (${answeringCommand(change)})
    select (select count(*) from changed)::int as changed, ${telling(change)}`.execute(trx)
  return rows[0]?.changed === 1 ? { kind: 'appended' } : findConflict(trx, change)
}

function answeringCommand({ command, after }: Change): RawBuilder<unknown> {
  return sql`update command set report_id = ${after.id}::uuid, result = ${JSON.stringify(command?.result ?? null)}::jsonb
    where id = ${command?.id ?? null}::uuid and exists (select from changed)`
}

/** That a report becomes a complaint is told to everybody who saw it; what happens to a complaint is not. */
const isHidden = ({ before, after }: Change): boolean =>
  after.complaint && (before.status === 'none' || before.complaint)

/** Something leaves at once; what settles waits for the sweep, and the inbox and `none` for nobody. */
const isDue = ({ settleUntil, channel }: NewNotice): boolean =>
  settleUntil === null && channel !== 'inbox' && channel !== 'none'

function telling(change: Change): RawBuilder<unknown> {
  const { after, notices } = change
  const payload = JSON.stringify({ id: after.id, version: after.version, hidden: isHidden(change) })
  const report = sql`pg_notify('report_changed', ${payload})`
  const channels = [...new Set(notices.filter(isDue).map(({ channel }) => channel))]
  return channels.length === 0 ? report : sql`${report}, pg_notify('notice_waiting', ${channels.join(' ')})`
}

async function findConflict(trx: Transaction<DB>, { before, after }: Change): Promise<Appended> {
  if (before.status !== 'none') return { kind: 'conflict', on: 'version' }
  const same = await trx.selectFrom('report').select('id').where('id', '=', after.id).executeTakeFirst()
  return { kind: 'conflict', on: same === undefined ? 'reference' : 'id' }
}
