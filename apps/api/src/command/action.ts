import type { DB } from '@meldpunt/db'
import type { Actor, Instant } from '@meldpunt/domain'
import type { Transaction } from 'kysely'
import type { City } from '../city/city.ts'
import type { CoreDeps } from '../context.ts'
import type { Envelope } from './order.ts'

/** What all steps of one change share: its transaction, the moment, and the city as it was read before. */
export type Action = {
  trx: Transaction<DB>
  city: City
  now: Instant
  newId: () => string
  /** Keys of files that nothing names any more once this has committed. */
  forgotten: string[]
}

/** The envelope of the next command of an action. */
export const envelopeOf = (action: Action, actor: Actor, occurredAt: Instant | null = null): Envelope => ({
  actor,
  eventId: action.newId(),
  occurredAt: occurredAt ?? action.now,
  recordedAt: action.now,
})

const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '40P01' || error.code === '40001')

type ActDeps = Pick<CoreDeps, 'db' | 'cityData' | 'clock' | 'newId' | 'deleteFiles'>

/** Runs one change, all or nothing. Two that lock a report and its parts in opposite order are told apart by trying again. */
export async function act<Result>(
  deps: ActDeps,
  work: (action: Action) => Promise<Result>,
  attempts = 3,
): Promise<Result> {
  const city = await deps.cityData.current()
  const forgotten: string[] = []
  const { newId } = deps
  try {
    const result = await deps.db.write
      .transaction()
      .execute((trx) => work({ trx, city, now: deps.clock(), newId, forgotten }))
    if (forgotten.length > 0) await deps.deleteFiles(forgotten)
    return result
  } catch (error) {
    if (attempts > 1 && isDeadlock(error)) return act(deps, work, attempts - 1)
    throw error
  }
}
