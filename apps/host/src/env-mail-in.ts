import { type MailInConfig, usualMailIn } from '@meldpunt/api'
import { z } from 'zod'
import { optional, url, whole } from './env-fields.ts'

/** What is needed to take in mails, and what may be left as it is. */
export const mailInSettings = {
  IMAP_URL: optional(
    url(
      /^imaps?:\/\/[^/@:]+:[^/@]+@[^/]+/,
      'must be imaps://user:password@host/folder, the password percent-encoded',
    ),
  ),
  MAIL_IN_ADDRESS: optional(z.email('must be a mail address')),
  MAIL_IN_DONE_FOLDER: optional(z.string().max(100)),
  MAIL_IN_PERSON_FOLDER: optional(z.string().max(100)),
  MAIL_IN_LARGEST_MB: optional(whole(1, 200)),
}
const group = z.object(mailInSettings)
type Given = z.infer<typeof group>

/** The mailbox needs its address, and the address its mailbox. */
export function checkMailIn(given: Given, context: z.RefinementCtx): void {
  const both = [
    ['IMAP_URL', 'MAIL_IN_ADDRESS'],
    ['MAIL_IN_ADDRESS', 'IMAP_URL'],
  ] as const
  for (const [name, other] of both)
    if (given[name] === undefined && given[other] !== undefined)
      context.addIssue({ code: 'custom', path: [name], message: `is not set, though ${other} is` })
}

/** Undefined where the city takes in no mail. */
export function mailInOf(env: Given): MailInConfig | undefined {
  const { IMAP_URL, MAIL_IN_ADDRESS: address, MAIL_IN_LARGEST_MB: megabytes } = env
  if (IMAP_URL === undefined || address === undefined) return undefined
  return {
    ...{ url: IMAP_URL, address },
    doneFolder: env.MAIL_IN_DONE_FOLDER ?? usualMailIn.doneFolder,
    personFolder: env.MAIL_IN_PERSON_FOLDER ?? usualMailIn.personFolder,
    largestMail: megabytes === undefined ? usualMailIn.largestMail : megabytes * 1024 * 1024,
  }
}
