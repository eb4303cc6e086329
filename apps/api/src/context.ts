import type { Database } from '@meldpunt/db'
import type { Instant, Language, NoticeWords } from '@meldpunt/domain'
import type { Logger } from 'pino'
import type { NoticeMail } from './adapters/mail-out/notice-mail.ts'
import type { Storage } from './adapters/storage/storage.ts'
import type { CityData } from './city/city-data.ts'
import type { KeepPhoto } from './keep-photo-port.ts'
import type { PostLetter } from './letter-order.ts'
import type { Changes } from './live/changes.ts'
import type { DeskCalls } from './live/desk-calls.ts'
import type { Signals } from './live/signals.ts'
import type { NationalNumbers } from './national-number/national-numbers.ts'
import type { Proposals } from './proposals/proposals.ts'
import type { RecipientLimit } from './recipient-limit.ts'

export const staffRoles = ['clerk', 'department', 'lead', 'admin', 'manager', 'ombudsman'] as const
export type StaffRole = (typeof staffRoles)[number]

/** What sign-in puts into the session, so that a request of staff costs no statement to know who it is. */
export type SessionMember = {
  memberId: string
  name: string
  email: string
  role: StaffRole
  departments: readonly { code: string; name: string }[]
  language: Language
}

/** By which means a citizen proved who it is. */
export type SignInMeans = 'eid' | 'itsme' | 'other'

/** What sign-in puts into the session of a citizen; everything else is read from the person when it is needed. */
export type SessionPerson = {
  personId: string
  givenName: string
  /** Null where the provider was not asked for it or did not tell. */
  means: SignInMeans | null
  language: Language
}

/** Who calls: the citizen's mount knows a person and links, the staff mount knows members only; never both. */
export type Visitor =
  | { kind: 'citizen'; person: SessionPerson | null; links: ReadonlyMap<string, string> }
  | { kind: 'staff'; member: SessionMember | null }

type Mail = { subject: string; text: string; html: string }
/** Lays a notice out as a mail, the same for sending and for looking at it beforehand. */
type RenderNotice = (words: NoticeWords, mail: Omit<NoticeMail, 'city'>) => Mail

/** The parts of the process that procedures use; made once at start. */
export type CoreDeps = {
  db: Pick<Database, 'read' | 'write'>
  clock: () => Instant
  newId: () => string
  log: Logger
  publicUrl: string
  keys: { link: Buffer }
  /** Null in a city where nobody signs in with a national number. */
  nationalNumbers: NationalNumbers | null
  /** Whether citizens can sign in here. */
  signInOffered: boolean
  /** Whether anybody can be told by text message here. */
  smsOffered: boolean
  /** The claim of the staff's sign-in whose values the mapping names. */
  staffClaim: string
  city: { name: string; phone: string }
  cityData: CityData
  /** Which categories a text points to. */
  proposals: Proposals
  changes: Changes
  /** Tells the open inboxes of the desk to look again. */
  deskInbox: Signals
  /** Tells the screens of clerks that a call of theirs changed. */
  deskCalls: DeskCalls
  /** Telephone numbers of the city itself, E.164: who calls from there is nobody in particular. */
  ownNumbers: readonly string[]
  renderNotice: RenderNotice
  postLetter: PostLetter
  limitRecipient: RecipientLimit
  /** Where photos and mails are. */
  storage: Storage
  /** Keeps a photo under a report that need not exist yet: checked by content, drawn again, position gone. */
  keepPhoto: KeepPhoto
  /** Removes photos from storage, after the commit that forgot them; what fails is tried again by the clock, so it never throws. */
  deleteFiles: (storageKeys: readonly string[]) => Promise<void>
}

export type Context = {
  deps: CoreDeps
  visitor: Visitor
  ip: string
  language: Language
  requestId: string
  /** Hands the browser the cookie of a report's secret link; the HTTP layer sets it. */
  grantLink: (reportId: string, token: string) => void
}
