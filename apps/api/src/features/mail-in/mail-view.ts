import type { MailKind } from '@meldpunt/db'
import type { Instant } from '@meldpunt/domain'
import type { MailReason } from '../../mail/mail-reason.ts'

/** Why a file of a mail is not with the report: it is in the mail itself. */
export const partProblems = [
  'not_a_photo',
  'signature',
  'too_large',
  'too_many_attachments',
  'winmail',
  'only_in_mail',
  'not_an_image',
  'heic_unsupported',
  'infected',
  'too_many_pixels',
  'attachment_reused',
] as const
export type PartProblem = (typeof partProblems)[number]

export type MailView = {
  id: string
  receivedAt: Instant
  from: { address: string | null; name: string | null }
  subject: string
  text: string
  kind: MailKind
  state: 'open' | 'done'
  why: MailReason | null
  /** The report that it made or joined. */
  report: { id: string; reference: string } | null
  /** Open mails only: reports that it names in its subject, for a person to judge. */
  names: readonly { id: string; reference: string }[]
  attachments: readonly { name: string; mediaType: string; bytes: number; problem: PartProblem | null }[]
  /** Where the mail itself can be fetched as a file; null once it is gone. */
  rawUrl: string | null
  bytes: number
  settledAs: 'report' | 'nothing' | 'joined' | null
  handledAt: Instant | null
}
