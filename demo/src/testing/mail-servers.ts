import { ImapFlow } from 'imapflow'
import { startImap } from '../imap/start-imap.ts'
import { findDovecot, startDovecot } from './start-dovecot.ts'

/** A mail server for tests, real or ours, seen through a mail program of the test's own. */
export type MailServer = {
  url: string
  deliver: (raw: Buffer) => Promise<void>
  /** How many mails a folder has. */
  count: (folder: string) => Promise<number>
  /** Breaks every connection; it answers again at once. */
  restart: () => Promise<void>
  close: () => Promise<void>
}

type Running = Pick<MailServer, 'url' | 'restart' | 'close'>

async function program<Result>(url: string, work: (client: ImapFlow) => Promise<Result>): Promise<Result> {
  const { hostname: host, port, username: user, password: pass } = new URL(url)
  const client = new ImapFlow({
    host,
    port: Number(port),
    secure: false,
    auth: { user, pass },
    logger: false,
  })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.logout()
  }
}

const seenThroughProgram = (server: Running): MailServer => ({
  ...server,
  deliver: (raw) => program(server.url, async (client) => void (await client.append('INBOX', raw))),
  count: (folder) =>
    program(server.url, async (client) => {
      const { exists } = await client.mailboxOpen(folder)
      return exists
    }),
})

const standIn = async (): Promise<Running> => {
  const { url, close, breakConnections } = await startImap()
  return { url, close, restart: async () => breakConnections() }
}

const dovecot = findDovecot()

/** The servers that mail is taken from in tests: ours always, Dovecot where it is on the machine. */
export const mailServers: readonly { name: string; start: () => Promise<MailServer> }[] = [
  { name: 'the stand-in', start: async () => seenThroughProgram(await standIn()) },
  ...(dovecot === null
    ? []
    : [{ name: 'Dovecot', start: async () => seenThroughProgram(await startDovecot(dovecot)) }]),
]
