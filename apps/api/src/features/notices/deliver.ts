import { confirmNotice, extendClaim, failNotice, type StoredNotice, skipNotice } from '@meldpunt/db'
import type { Logger } from 'pino'
import type { Letter, SendLetter } from '../../adapters/mail-out/letter.ts'
import { type ComposeDeps, composeNotice } from './compose-notice.ts'
import { isPermanent, toDetail } from './send-error.ts'

/** Steps of a delivery, in order: between any two of them the process may die. */
export const deliverySteps = ['claimed', 'composed', 'handed_over', 'confirmed'] as const
export type DeliveryStep = (typeof deliverySteps)[number]

export type DeliverDeps = ComposeDeps & {
  log: Logger
  send: SendLetter
  /** Told of every step; a test ends the process there. */
  onStep: (step: DeliveryStep, notice: StoredNotice) => void
}

export const leaseMs = 5_000
const renewedEvery = 2_000

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

async function handOver(deps: DeliverDeps, notice: StoredNotice, letter: Letter): Promise<void> {
  const { db, clock, send, onStep } = deps
  const { detail } = await whileHolding(deps, notice, () => send(letter))
  onStep('handed_over', notice)
  await confirmNotice(db.write, notice, { now: clock(), messageId: letter.messageId, detail })
  onStep('confirmed', notice)
}

/** Sends one claimed notice and writes down what became of it; never throws, so that one bad notice stops no other. */
export async function deliver(deps: DeliverDeps, notice: StoredNotice): Promise<void> {
  const { db, clock, log, onStep } = deps
  try {
    onStep('claimed', notice)
    if (notice.channel !== 'mail') {
      const reason = `No adapter for ${notice.channel}`
      return void (await skipNotice(db.write, notice, { now: clock(), reason }))
    }
    const composed = await composeNotice(deps, notice)
    if (!composed.ok)
      return void (await skipNotice(db.write, notice, { now: clock(), reason: composed.reason }))
    onStep('composed', notice)
    await handOver(deps, notice, composed.letter)
  } catch (error) {
    await giveBack(deps, notice, error).catch((cause: unknown) =>
      // The lease ends by itself; then it is tried again.
      log.error({ err: cause, notice: notice.id }, 'a failed notice could not be given back'),
    )
  }
}

async function giveBack(
  { db, clock, log }: DeliverDeps,
  notice: StoredNotice,
  error: unknown,
): Promise<void> {
  const permanent = isPermanent(error)
  const failed = await failNotice(db.write, notice, { now: clock(), error: toDetail(error), permanent })
  const level = failed.kind === 'given_up' ? 'error' : 'warn'
  log[level](
    { err: error, notice: notice.id, attempts: notice.attempts, outcome: failed.kind },
    'notice failed',
  )
}
