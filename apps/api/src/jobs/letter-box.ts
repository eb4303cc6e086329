import type { Database } from '@meldpunt/db'
import { types } from 'pg'
import { fromKysely, PgBoss } from 'pg-boss'
import type { PostLetter } from '../letter-order.ts'

export const letterQueue = 'letter'
const hour = 3600

/** Tried again for some hours; what was sent or given up is forgotten soon, since it holds an address. */
export const letterQueueOptions = {
  retryLimit: 10,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: hour,
  deleteAfterSeconds: hour,
  notify: true,
} as const

export type LetterBox = { post: PostLetter; close: () => Promise<void> }

type Pool = Database['pool']

/**
 * The pool as pg-boss knows it: moments as dates. It sends back what it read, and the milliseconds of our pool are no
 * moment to PostgreSQL.
 */
export const queueDatabase = (pool: Pool) => ({
  executeSql: (text: string, values?: unknown[]) => pool.query({ text, values: values ?? [], types }),
})

/** The posting end of the queue of letters: over the pool that is there, without looking after any queue itself. */
export async function openLetterBox({ pool }: Pick<Database, 'pool'>): Promise<LetterBox> {
  const boss = new PgBoss({
    db: queueDatabase(pool),
    supervise: false,
    schedule: false,
    migrate: false,
  })
  // What posting a letter cannot do is told to who posts it; unheard, a missed heartbeat would end the process.
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue(letterQueue, letterQueueOptions)
  return {
    post: async (trx, letter) => void (await boss.send(letterQueue, letter, { db: fromKysely(trx) })),
    close: () => boss.stop({ graceful: false, close: false }),
  }
}
