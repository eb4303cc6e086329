import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export type TakenMail = { messageId: string; receivedAt: number }

export type MailSink = { port: number; taken: () => readonly TakenMail[]; close: () => Promise<void> }

/** A real SMTP server that only notes which mail came when, so that measurements measure the sender. */
export const startMailSink = async (): Promise<MailSink> => {
  const taken: TakenMail[] = []
  const take = async (stream: Readable) => {
    const raw = (await buffer(stream)).toString('latin1')
    const [, messageId = ''] = /^Message-ID:\s*(\S+)/im.exec(raw) ?? []
    taken.push({ messageId, receivedAt: Date.now() })
  }
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false },
    onData: (stream, _session, done) => void take(stream).then(() => done(), done),
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return { port, taken: () => taken, close: () => new Promise((resolve) => server.close(() => resolve())) }
}
