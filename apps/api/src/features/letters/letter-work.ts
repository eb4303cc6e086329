import type { PgBoss } from 'pg-boss'
import type { SendLetter } from '../../adapters/mail-out/letter.ts'
import type { SmsGateway } from '../../adapters/sms/create-sms-gateway.ts'
import { letterQueue, letterQueueOptions } from '../../jobs/letter-box.ts'
import { type WriteDeps, writeLetter } from './write-letter.ts'

type LetterWork = WriteDeps & { send: SendLetter; gateway: SmsGateway | null }

async function sendLetter(deps: LetterWork, id: string, posted: unknown): Promise<void> {
  const written = writeLetter(deps, posted)
  const { gateway, send, publicUrl } = deps
  if (written.by === 'mail') {
    const messageId = `<letter.${id}@${new URL(publicUrl).hostname}>`
    return void (await send({ ...written, messageId, thread: null, replyTo: null }))
  }
  if (!gateway) throw new Error('There is no gateway for text messages')
  await gateway.send({ id, to: written.to, text: written.text })
}

/** Sends what was posted; what fails stays in the queue and is tried again with growing pauses. */
export async function workOnLetters(boss: PgBoss, deps: LetterWork): Promise<void> {
  await boss.createQueue(letterQueue, letterQueueOptions)
  await boss.work(letterQueue, { pollingIntervalSeconds: 2 }, async (jobs) => {
    for (const { id, data } of jobs) await sendLetter(deps, id, data)
  })
}
