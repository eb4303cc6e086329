import {
  confirmNotice,
  extendClaim,
  failNotice,
  postponeNotice,
  type StoredNotice,
  skipNotice,
} from '@meldpunt/db'
import type { Logger } from 'pino'
import type { CoreDeps } from '../../context.ts'
import type { ChannelAdapter, Channels, Sent } from './channel.ts'
import { isPermanent, restOf, toDetail } from './send-error.ts'

/** Steps of a delivery, in order: between any two of them the process may die. */
export const deliverySteps = ['claimed', 'composed', 'handed_over', 'confirmed'] as const
export type DeliveryStep = (typeof deliverySteps)[number]

/** Told of every step of every delivery; a test ends the process there. */
export type OnDelivery = (step: DeliveryStep, notice: StoredNotice) => void

export type DeliverDeps = Pick<CoreDeps, 'db' | 'clock'> & {
  log: Logger
  channels: Channels
  onStep: OnDelivery
}

/** How long the other side wants to be left alone, ms; 0 for most. */
export type Rest = number

export const leaseMs = 5_000
const renewedEvery = 2_000
/** A service that answers later is asked so long after it took something. */
const firstAskedAfter = 2_000

/** A slow mail server must not make another worker believe that this one died. */
async function whileHolding<Result>(
  { db, clock, log }: DeliverDeps,
  notice: StoredNotice,
  work: () => Promise<Result>,
): Promise<Result> {
  const renew = () =>
    extendClaim(db.write, notice, clock() + leaseMs).catch((error: unknown) =>
      log.warn({ err: error, notice: notice.id }, 'a claim could not be renewed'),
    )
  const timer = setInterval(() => void renew(), renewedEvery)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

async function handOver(deps: DeliverDeps, notice: StoredNotice, send: () => Promise<Sent>): Promise<void> {
  const { db, clock, onStep } = deps
  const { detail, messageId, result } = await whileHolding(deps, notice, send)
  onStep('handed_over', notice)
  const now = clock()
  const resultFrom = result === 'awaiting' ? now + firstAskedAfter : null
  await confirmNotice(db.write, notice, { now, messageId, detail, resultFrom })
  onStep('confirmed', notice)
}

async function tell(deps: DeliverDeps, notice: StoredNotice, adapter: ChannelAdapter | undefined) {
  const { db, clock, onStep } = deps
  const now = clock()
  const until = adapter?.notBefore?.(now) ?? now
  if (until > now) return void (await postponeNotice(db.write, notice, until))
  const prepared = adapter
    ? await adapter.prepare(notice)
    : { ok: false as const, reason: `No adapter for ${notice.channel}` }
  if (!prepared.ok)
    return void (await skipNotice(db.write, notice, { now: clock(), reason: prepared.reason }))
  onStep('composed', notice)
  await handOver(deps, notice, prepared.send)
}

/** Sends one claimed notice and writes down what became of it; never throws, so that one bad notice stops no other. */
export async function deliver(deps: DeliverDeps, notice: StoredNotice): Promise<Rest> {
  const { channels, log, onStep } = deps
  try {
    onStep('claimed', notice)
    await tell(deps, notice, channels[notice.channel])
    return 0
  } catch (error) {
    await giveBack(deps, notice, error).catch((cause: unknown) =>
      // The lease ends by itself; then it is tried again.
      log.error({ err: cause, notice: notice.id }, 'a failed notice could not be given back'),
    )
    return restOf(error)
  }
}

async function giveBack(
  { db, clock, log }: DeliverDeps,
  notice: StoredNotice,
  error: unknown,
): Promise<void> {
  const failure = { error: toDetail(error), permanent: isPermanent(error), restMs: restOf(error) }
  const failed = await failNotice(db.write, notice, { now: clock(), ...failure })
  const level = failed.kind === 'given_up' ? 'error' : 'warn'
  log[level](
    { err: error, notice: notice.id, attempts: notice.attempts, outcome: failed.kind },
    'notice failed',
  )
}
