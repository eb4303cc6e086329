import { createServer, type Socket } from 'node:net'
import { type MailStore, openMailStore } from './mail-store.ts'
import { serve } from './serve.ts'
import type { Account } from './session.ts'

export type ImapStandIn = {
  port: number
  store: MailStore
  /** `imap://user:password@127.0.0.1:port/INBOX`. */
  url: string
  /** Breaks every connection, as a mail server does that restarts. */
  breakConnections: () => void
  close: () => Promise<void>
}

const account: Account = { user: '1777', password: 'only-for-the-demo' }

/** A mail server on the loopback address that keeps a mailbox; in a file where one is named. */
export const startImap = async ({
  file = null,
  port = 0,
}: {
  file?: string | null
  port?: number
} = {}): Promise<ImapStandIn> => {
  const store = await openMailStore(file)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    serve(socket, store, account)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : 0
  const breakConnections = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    ...{ port: bound, store, breakConnections },
    url: `imap://${account.user}:${account.password}@127.0.0.1:${bound}/INBOX`,
    close: async () => {
      breakConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
