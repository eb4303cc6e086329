import type { ReadMail } from './read-mail.ts'
import { type Addressee, findAddressee, isAddressed } from './signs/find-addressee.ts'
import { isAutoReply, isByMachine, isSpam } from './signs/is-auto-reply.ts'
import { isFromUs, isLoop, wentRound } from './signs/is-loop.ts'
import { type Bounce, readBounce } from './signs/read-bounce.ts'
import { headerOf, isFromMailServer, type Own } from './signs/sender-signs.ts'
import { type Unreadable, whyUnreadable } from './signs/unreadable.ts'

type ForPerson = Unreadable | 'own_address' | 'by_machine' | 'spam' | 'sender_unproven'

/** What a mail is, before anything is asked of the database. */
export type Verdict =
  | { kind: 'loop' }
  | { kind: 'auto_reply' }
  | { kind: 'bounce'; bounce: Bounce }
  | { kind: 'for_person'; why: ForPerson }
  /** Somebody wrote it: about a report that exists, or a new one. */
  | { kind: 'letter'; addressee: Addressee | null }

/** Two senders, of which servers and people may each see another; or the city's own mail server tried the proof, and it failed. */
const isForged = (mail: ReadMail): boolean => {
  if ((mail.headers.get('from') ?? []).length > 1) return true
  // The topmost is what our own server wrote; those below came with the mail.
  const [newest = ''] = mail.headers.get('authentication-results') ?? []
  return /\bdmarc=fail\b/i.test(newest) || headerOf(mail, 'x-dmarc-result').startsWith('fail')
}

function whyForPerson(mail: ReadMail, own: Own): ForPerson | null {
  if (isFromUs(mail, own)) return 'own_address'
  if (isSpam(mail)) return 'spam'
  if (isForged(mail)) return 'sender_unproven'
  if (isByMachine(mail) || isFromMailServer(mail) || wentRound(mail)) return 'by_machine'
  return whyUnreadable(mail)
}

/** Every mail is exactly one of these; what no machine should decide is for a person, and nothing is dropped. */
export function classify(mail: ReadMail, own: Own): Verdict {
  if (isLoop(mail, own)) return { kind: 'loop' }
  const bounce = readBounce(mail, own.host)
  if (bounce !== null) return { kind: 'bounce', bounce }
  if (isAutoReply(mail)) return { kind: 'auto_reply' }
  const why = whyForPerson(mail, own)
  if (why !== null) return { kind: 'for_person', why }
  const addressee = findAddressee(mail, own)
  return { kind: 'letter', addressee: isAddressed(addressee) ? addressee : null }
}
