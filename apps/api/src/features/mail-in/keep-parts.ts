import type { MailPart } from '@meldpunt/db'
import { attachmentLimit, largestPhoto } from '@meldpunt/domain'
import type { CoreDeps } from '../../context.ts'
import type { Part, ReadMail } from './read-mail.ts'
import { isWinmail } from './signs/unreadable.ts'

/** Photos that came to the report, and every file with what became of it. */
export type KeptParts = { photoIds: string[]; attachments: MailPart[] }

/** Logos under signatures are small pictures inside the text. */
const smallestInline = 20_000

const looksLikePhoto = ({ mediaType, name }: Part): boolean =>
  mediaType.startsWith('image/') || /\.(jpe?g|png|webp|gif|avif|tiff?|hei[cf])$/i.test(name)

/** Why a part cannot be a photo of the report; null where it is worth trying. */
function problemOf(part: Part, taken: number): string | null {
  if (isWinmail(part)) return 'winmail'
  if (!looksLikePhoto(part)) return 'not_a_photo'
  if (part.inline && part.content.length < smallestInline) return 'signature'
  if (part.content.length > largestPhoto) return 'too_large'
  return taken < attachmentLimit ? null : 'too_many_attachments'
}

/** So many files of a mail are named; the mail itself has all of them. */
const mostNamed = 200

type Keeping = { reportId: string; hash: string }

/**
 * Keeps the photos of a mail under a report as uploads are kept, once however often it is tried. What is no photo stays in
 * the mail itself, for staff to open there.
 */
export async function keepParts(
  { keepPhoto }: Pick<CoreDeps, 'keepPhoto'>,
  { parts }: Pick<ReadMail, 'parts'>,
  { reportId, hash }: Keeping,
): Promise<KeptParts> {
  const kept: KeptParts = { photoIds: [], attachments: [] }
  for (const [at, part] of parts.entries()) {
    let problem = problemOf(part, kept.photoIds.length)
    if (problem === null) {
      const clientId = `mail-${hash.slice(0, 32)}-${at}`
      const by = { kind: 'reporter', id: null } as const
      const photo = await keepPhoto({ reportId, clientId, content: part.content, by })
      if (photo.ok) kept.photoIds.push(photo.attachment.id)
      else problem = photo.problem
    }
    if (kept.attachments.length < mostNamed) kept.attachments.push({ ...factsOf(part), problem })
  }
  return kept
}

/** How parts are called that came without a name. */
const usualNames: Readonly<Record<string, string>> = {
  'text/calendar': 'invite.ics',
  'message/rfc822': 'mail.eml',
  'application/pkcs7-mime': 'smime.p7m',
}

const factsOf = ({ name, mediaType, content }: Part) => ({
  ...{ name: name || (usualNames[mediaType] ?? mediaType), mediaType },
  bytes: content.length,
})

/** The files of a mail that nothing came of: all of them are in the mail alone. */
export const onlyInMail = ({ parts }: Pick<ReadMail, 'parts'>): MailPart[] =>
  parts.slice(0, mostNamed).map((part) => ({ ...factsOf(part), problem: 'only_in_mail' }))
