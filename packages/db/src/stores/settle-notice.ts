import type { Instant } from '@meldpunt/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'

/** The claim that a worker holds: after its lease another may have it, under the next number. */
export type ClaimedNotice = { id: string; attempts: number }

const second = 1000
const minute = 60 * second

/** Pauses after the first, second, ... failed attempt, ms; after the last one the notice is given up. */
export const noticePauses = [
  ...[2 * second, 10 * second, 30 * second, 2 * minute, 10 * minute],
  ...[30 * minute, 60 * minute, 180 * minute, 360 * minute],
] as const

type Sent = {
  now: Instant
  messageId: string | null
  detail: string | null
  /** When to ask the service what became of it; left out where it has said so. */
  resultFrom?: Instant | null
}

/** Writes down that it went out; false when the claim was lost, so that another worker answers for it. */
export function confirmNotice(db: Kysely<DB>, claim: ClaimedNotice, sent: Sent): Promise<boolean> {
  const { resultFrom = null } = sent
  const result =
    resultFrom === null
      ? sql``
      : sql`, result = 'awaiting', result_detail = null, result_next_at = ${at(resultFrom)}`
  const change = sql`state = 'sent', sent_at = ${at(sent.now)}, message_id = ${sent.messageId}, last_error = null${result}`
  return settle(db, { claim, change, now: sent.now, outcome: 'sent', detail: sent.detail })
}

type Failure = {
  now: Instant
  error: string
  permanent: boolean
  /** At least so long it is not tried again, because the other side asked for it. */
  restMs?: number
}
export type FailedNotice = { kind: 'retry'; at: Instant } | { kind: 'given_up' } | { kind: 'claim_lost' }

/** Tries again after a growing pause, or gives up: after the last pause, or at once where repeating cannot help. */
export async function failNotice(
  db: Kysely<DB>,
  claim: ClaimedNotice,
  { now, error, permanent, restMs = 0 }: Failure,
): Promise<FailedNotice> {
  const usual = permanent ? undefined : noticePauses[claim.attempts - 1]
  const pause = usual === undefined ? undefined : Math.max(usual, restMs)
  const change =
    pause === undefined
      ? sql`state = 'failed', last_error = ${error}`
      : sql`state = 'waiting', last_error = ${error}, next_attempt_at = ${at(now + pause)}`
  const outcome = pause === undefined ? 'given_up' : 'retry'
  if (!(await settle(db, { claim, change, now, outcome, detail: error }))) return { kind: 'claim_lost' }
  return pause === undefined ? { kind: 'given_up' } : { kind: 'retry', at: now + pause }
}

type Settlement = {
  claim: ClaimedNotice
  change: RawBuilder<unknown>
  now: Instant
  outcome: string
  detail: string | null
}

/** The notice and its line in the delivery log, in one statement. */
async function settle(db: Kysely<DB>, { claim, change, now, outcome, detail }: Settlement): Promise<boolean> {
  const { rows } = await sql`with settled as (update notice set ${change}
      where id = ${claim.id} and state = 'claimed' and attempts = ${claim.attempts} returning id)
    insert into notice_attempt (notice_id, at, outcome, detail)
    select id, ${at(now)}, ${outcome}, ${detail} from settled returning id`.execute(db)
  return rows.length === 1
}

/** Puts a notice that went out or was given up back into the outbox, because a person asked for it; false otherwise. */
export async function resendNotice(
  db: Kysely<DB>,
  resend: { noticeId: string; now: Instant; askedBy: string },
): Promise<boolean> {
  const { rows } = await sql<{ told: unknown }>`with again as (update notice
      set state = 'waiting', attempts = 0, resends = resends + 1, next_attempt_at = ${at(resend.now)},
        result = null, result_detail = null, result_next_at = null
      where id = ${resend.noticeId} and state in ('sent', 'failed')
        and not exists (select from report where report.id = report_id and erased) returning id),
    logged as (insert into notice_attempt (notice_id, at, outcome, detail)
      select id, ${at(resend.now)}, 'resend', ${resend.askedBy} from again)
    select pg_notify('notice_waiting', '') as told from again`.execute(db)
  return rows.length === 1
}
