import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type TestMailbox = {
  url: string
  mails: readonly ParsedMail[]
  /** Resolves once there are that many mails. */
  received: (count: number) => Promise<void>
  /** What the server says to each mail from now on: null takes it. */
  answer: (problem: { code: number; at: 'recipient' | 'data' } | null) => void
  close: () => Promise<void>
}

class Refusal extends Error {
  readonly responseCode: number
  constructor(code: number) {
    super('The test says no')
    this.responseCode = code
  }
}

/** A real SMTP server on a free port that keeps what it takes. */
export async function startTestMailbox(): Promise<TestMailbox> {
  const mails: ParsedMail[] = []
  const waiting = new Set<() => void>()
  let problem: { code: number; at: 'recipient' | 'data' } | null = null
  const take = async (stream: Readable) => {
    const raw = await buffer(stream)
    if (problem?.at === 'data') throw new Refusal(problem.code)
    mails.push(await simpleParser(raw))
    for (const look of waiting) look()
  }
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false },
    onRcptTo: (_address, _session, done) =>
      problem?.at === 'recipient' ? done(new Refusal(problem.code)) : done(),
    onData: (stream, _session, done) => void take(stream).then(() => done(), done),
  })
  // A process that is killed resets its connection; that is the test's own doing.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const received = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (mails.length < count) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    mails,
    received,
    answer: (next) => {
      problem = next
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
