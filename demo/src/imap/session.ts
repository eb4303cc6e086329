import { inSet } from './arguments.ts'
import type { Folder, StoredMail } from './folders.ts'
import type { MailStore } from './mail-store.ts'

export type Account = { user: string; password: string }

/** What one connection of a mail program knows. */
export type Session = {
  store: MailStore
  account: Account
  write: (bytes: Buffer | string) => void
  isIn: boolean
  /** The folder that is open, and how many mails of it the client was told of. */
  open: Folder | null
  shown: number
  /** The command that waits for news, or for proof of who it is. */
  idleTag: string | null
  proofTag: string | null
}

export const say = (session: Session, line: string): void => session.write(`${line}\r\n`)
export const ok = (session: Session, tag: string, text = 'Done'): void => say(session, `${tag} OK ${text}`)
export const no = (session: Session, tag: string, text: string): void => say(session, `${tag} NO ${text}`)

/** What came or went since; of what went the client loses the last numbers. */
export const tellNews = (session: Session): void => {
  if (session.open === null) return
  const { length } = session.open.mails
  for (; session.shown > length; session.shown -= 1) say(session, `* ${session.shown} EXPUNGE`)
  if (length > session.shown) say(session, `* ${length} EXISTS`)
  session.shown = length
}

/** The mails of the open folder whose numbers are in a set such as `2,4:6,9:*`. */
export const chosen = ({ open }: Session, set: string): readonly StoredMail[] => {
  const highest = open?.mails.at(-1)?.uid ?? 0
  return open?.mails.filter(({ uid }) => inSet(set, uid, highest)) ?? []
}
