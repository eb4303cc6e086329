import type { Database } from '@meldpunt/db'
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

/** The posting end of the queue of letters: over the pool that is there, without looking after any queue itself. */
export async function openLetterBox({ pool }: Pick<Database, 'pool'>): Promise<LetterBox> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    supervise: false,
    schedule: false,
    migrate: false,
  })
  await boss.start()
  await boss.createQueue(letterQueue, letterQueueOptions)
  return {
    post: async (trx, letter) => void (await boss.send(letterQueue, letter, { db: fromKysely(trx) })),
    close: () => boss.stop({ graceful: false, close: false }),
  }
}
