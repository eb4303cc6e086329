import { appendFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type AddressObject, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import { readJsonLines } from '../json-lines.ts'

/** One mail that reached the demo's post box, newest last; kept in a file so that a restart loses none. */
export type DemoMail = {
  id: number
  receivedAt: number
  from: string
  to: string
  subject: string
  text: string
  html: string
  messageId: string
  headers: Readonly<Record<string, string>>
}

export type PostBox = {
  port: number
  mails(): readonly DemoMail[]
  close(): Promise<void>
}

const shownHeaders = [
  'message-id',
  'list-id',
  'auto-submitted',
  'references',
  'in-reply-to',
  'reply-to',
  'content-language',
]
const addresses = (to: AddressObject | AddressObject[] | undefined) =>
  [to ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ')

const toMail = async (raw: Buffer): Promise<Omit<DemoMail, 'id'>> => {
  const parsed = await simpleParser(raw, { skipImageLinks: true })
  const headerOf = (name: string) =>
    parsed.headerLines.find(({ key }) => key === name)?.line.replace(/^[^:]+:\s*/, '')
  const headers = shownHeaders.flatMap((name) => (headerOf(name) ? [[name, headerOf(name) ?? '']] : []))
  return {
    receivedAt: Date.now(),
    from: parsed.from?.text ?? '',
    to: addresses(parsed.to),
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html || '',
    messageId: parsed.messageId ?? '',
    headers: Object.fromEntries(headers),
  }
}

/** Whom the sender named, with the bytes: for who keeps a mailbox of one of them. */
export type Delivery = { recipients: readonly string[]; raw: Buffer }
export type Deliver = (delivery: Delivery) => Promise<void>

/** Starts a real SMTP server on the loopback address that accepts every mail and keeps it to be read. */
export const startPostBox = async (file: string, deliver: Deliver = async () => {}): Promise<PostBox> => {
  await mkdir(dirname(file), { recursive: true })
  // A mail that was half written was not accepted: its sender hands it over again.
  const kept = await readJsonLines<DemoMail>(file)
  let latest = Math.max(0, ...kept.map(({ id }) => id))
  const take = async (stream: Readable, { envelope }: SMTPServerSession) => {
    const raw = await buffer(stream)
    const read = await toMail(raw)
    await deliver({ recipients: envelope.rcptTo.map(({ address }) => address), raw })
    latest += 1
    const mail = { id: latest, ...read }
    // Shown once it is kept: a mail that could not be kept is refused, and its sender hands it over again.
    await appendFile(file, `${JSON.stringify(mail)}\n`)
    kept.push(mail)
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: 20 * 1024 * 1024,
    logger: false,
    onData: (stream, session, done) => void take(stream, session).then(() => done(), done),
  })
  // A sender that dies in the middle of a mail breaks its connection only.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return { port, mails: () => kept, close: () => new Promise((resolve) => server.close(() => resolve())) }
}
