import { ImapFlow } from 'imapflow'
import { createBell } from '../../jobs/bell.ts'
import type { MailInConfig } from './mail-in-config.ts'
import type { Mailbox } from './mailbox.ts'

const second = 1000
/** Of a mail that is too large: enough for who wrote it and about what. */
const readOfTooLarge = 262_144
/** Of a full mailbox as many are asked about at once. */
const atOnce = 100

const isHere = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host)

/** The folder is the path of the address: `imaps://user:password@host/INBOX`. */
function readImapUrl(url: string) {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  const secure = protocol === 'imaps:'
  return {
    ...{ host: hostname, secure, port: Number(port) || (secure ? 993 : 143) },
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    folder: decodeURIComponent(pathname.slice(1)) || 'INBOX',
  }
}

function createClient(url: string) {
  const { folder, secure, host, ...where } = readImapUrl(url)
  const client = new ImapFlow({
    ...{ ...where, host, secure, logger: false, disableAutoIdle: true },
    // A password goes over the wire in clear on this machine only.
    ...(!secure && !isHere(host) && { doSTARTTLS: true }),
    ...{ connectionTimeout: 15 * second, greetingTimeout: 15 * second, socketTimeout: 120 * second },
    maxIdleTime: 60 * second,
  })
  return { client, folder }
}

/** Opens a mailbox over IMAP; its folders are made where they are not there. */
export async function openImapMailbox(config: MailInConfig): Promise<Mailbox> {
  const { client, folder } = createClient(config.url)
  const folders = { done: config.doneFolder, person: config.personFolder }
  const bell = createBell()
  let failure: Error | null = null
  client.on('error', (error) => {
    failure = error instanceof Error ? error : new Error(String(error))
    bell.ring()
  })
  client.on('close', bell.ring)
  client.on('exists', bell.ring)
  await client.connect()
  for (const path of Object.values(folders)) await client.mailboxCreate([path])
  await client.mailboxOpen(folder)

  const check = () => {
    if (!client.usable) throw failure ?? new Error('The connection to the mailbox was closed')
  }
  return {
    list: async () => {
      check()
      const uids = (await client.search({ all: true }, { uid: true })) || []
      if (uids.length === 0) return []
      const asked = { uid: true, size: true, internalDate: true }
      const found = await client.fetchAll(uids.slice(0, atOnce).join(','), asked, { uid: true })
      return found.map(({ uid, size = 0, internalDate = 0 }) => ({
        ...{ uid, size },
        receivedAt: new Date(internalDate).getTime(),
      }))
    },
    read: async ({ uid, ...facts }) => {
      const isWhole = facts.size <= config.largestMail
      const source = isWhole ? true : { start: 0, maxLength: readOfTooLarge }
      const found = await client.fetchOne(String(uid), { uid: true, source }, { uid: true })
      const raw = found ? found.source : undefined
      return raw ? { ...facts, isWhole, raw } : null
    },
    putAway: async (uid, where) => {
      if ((await client.messageMove(String(uid), [folders[where]], { uid: true })) === false)
        throw new Error(`A mail could not be moved to ${folders[where]}`)
    },
    wait: async (atMost) => {
      check()
      const idling = client.idle().catch(() => undefined)
      await bell.wait(atMost)
      check()
      // The next command ends it; on a broken connection it has ended.
      void idling
    },
    wake: bell.ring,
    close: async () => {
      if (client.usable) await client.logout().catch(() => client.close())
      else client.close()
    },
  }
}
