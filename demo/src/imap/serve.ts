import type { Socket } from 'node:net'
import { answer } from './answer.ts'
import { capabilities } from './capabilities.ts'
import type { MailStore } from './mail-store.ts'
import { readCommands } from './read-commands.ts'
import { type Account, no, ok, type Session, say, tellNews } from './session.ts'
import { letInByProof } from './sign-in.ts'

/** A line that answers what the server asked for; true when it was that. */
const takeLine = (session: Session, line: string): boolean => {
  const { proofTag, idleTag } = session
  if (proofTag !== null) {
    session.proofTag = null
    letInByProof(session, proofTag, line)
    return true
  }
  if (idleTag === null || !/^done$/i.test(line)) return false
  session.idleTag = null
  ok(session, idleTag)
  return true
}

/** One connection of a mail program: as much of IMAP (RFC 3501, 2177, 6851) as taking mails needs. */
export const serve = (socket: Socket, store: MailStore, account: Account): void => {
  const nothing = { isIn: false, open: null, shown: 0, idleTag: null, proofTag: null }
  const session: Session = { store, account, write: (bytes) => void socket.write(bytes), ...nothing }
  let last: Promise<unknown> = Promise.resolve()
  const take = readCommands({
    onCommand: (command) => {
      last = last
        .then(() => answer(session, command))
        .catch(() => no(session, command.tag, 'Failed'))
        .then(() => (command.name === 'LOGOUT' ? socket.end() : undefined))
    },
    onLiteral: () => say(session, '+ go on'),
    onLine: (line) => takeLine(session, line),
  })
  const leave = store.onChange((folder) => {
    if (session.idleTag !== null && session.open?.name === folder) tellNews(session)
  })
  socket.on('data', (chunk) => take(Buffer.from(chunk)))
  socket.on('error', () => socket.destroy())
  socket.on('close', leave)
  say(session, `* OK [CAPABILITY ${capabilities}] Ready`)
}
