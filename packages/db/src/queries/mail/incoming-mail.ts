import type { Instant } from '@meldpunt/domain'

export const mailKinds = [
  'report',
  'reply',
  'information',
  'bounce',
  'auto_reply',
  'loop',
  'duplicate',
  'for_person',
] as const
/** What a mail turned out to be. */
export type MailKind = (typeof mailKinds)[number]

/** One file that came with a mail; `problem` says why it is not shown with the report: it is in the mail itself. */
export type MailPart = { name: string; mediaType: string; bytes: number; problem: string | null }

/** A mail that was taken from the mailbox. */
export type IncomingMail = {
  id: string
  /** Of its bytes: the same mail has the same, and is taken once. */
  hash: string
  /** Of what it says: the same by another way. */
  contentHash: string
  messageId: string | null
  receivedAt: Instant
  fromAddress: string | null
  fromName: string | null
  subject: string
  /** In bytes, as it came. */
  size: number
  /** The beginning of what it says; the whole is in the mail itself. */
  text: string
  kind: MailKind
  /** Open: a person still has to look. */
  state: 'open' | 'done'
  why: string | null
  reportId: string | null
  attachments: readonly MailPart[]
  /** The mail itself in the storage; null once that is gone. */
  rawKey: string | null
  settledAs: 'report' | 'nothing' | 'joined' | null
  handledBy: string | null
  handledAt: Instant | null
}
