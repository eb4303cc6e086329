import type { MailKind, MailPart, NewMail } from '@meldpunt/db'
import type { Instant } from '@meldpunt/domain'
import { contentHashOf } from './ids-of-mail.ts'
import { onlyInMail } from './keep-parts.ts'
import type { ReadMail } from './read-mail.ts'

/** A mail as it lies in the mailbox, with what follows from its bytes. */
export type RawMail = {
  id: string
  hash: string
  raw: Buffer
  size: number
  rawKey: string
  receivedAt: Instant
}

/** As much of the text as a list and a page show. */
const shownText = 20_000

export type Fate = {
  kind: MailKind
  state: 'open' | 'done'
  why: string | null
  reportId: string | null
  attachments?: MailPart[]
}

/** The row of a mail that was read; `reportId` follows once the report is there. */
export const toRow = (taken: RawMail, mail: ReadMail, fate: Fate): NewMail => ({
  ...{ id: taken.id, hash: taken.hash, size: taken.size, rawKey: taken.rawKey, receivedAt: taken.receivedAt },
  contentHash: contentHashOf(mail),
  messageId: mail.messageId,
  fromAddress: mail.from?.address ?? null,
  fromName: mail.from?.name ?? null,
  subject: mail.subject,
  text: mail.text.slice(0, shownText).toWellFormed(),
  ...fate,
  attachments: fate.attachments ?? onlyInMail(mail),
})

/** The row of a mail in which nothing could be read. */
export const toBlindRow = (taken: RawMail, why: string): NewMail => ({
  ...{ id: taken.id, hash: taken.hash, size: taken.size, rawKey: taken.rawKey, receivedAt: taken.receivedAt },
  ...{ contentHash: taken.hash, messageId: null, fromAddress: null, fromName: null, subject: '', text: '' },
  ...{ kind: 'for_person', state: 'open', why, reportId: null, attachments: [] },
})
