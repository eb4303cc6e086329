import type { PgBoss } from 'pg-boss'
import type { SendLetter } from '../../adapters/mail-out/letter.ts'
import { letterQueue, letterQueueOptions } from '../../jobs/letter-box.ts'
import { type WriteDeps, writeLetter } from './write-letter.ts'

type LetterWork = WriteDeps & { send: SendLetter }

/** Sends what was posted; what fails stays in the queue and is tried again with growing pauses. */
export async function workOnLetters(boss: PgBoss, deps: LetterWork): Promise<void> {
  const host = new URL(deps.publicUrl).hostname
  await boss.createQueue(letterQueue, letterQueueOptions)
  await boss.work(letterQueue, { pollingIntervalSeconds: 2 }, async (jobs) => {
    for (const { id, data } of jobs) {
      const written = writeLetter(deps, data)
      await deps.send({ ...written, messageId: `<letter.${id}@${host}>`, thread: null, replyTo: null })
    }
  })
}
