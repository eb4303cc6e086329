import { type Part, type ReadMail, readMail } from './read-mail.ts'

/** More than that nobody passes on at once. */
const mostForwarded = 5

const isMail = ({ mediaType }: Pick<Part, 'mediaType'>): boolean => mediaType === 'message/rfc822'

const wordsOf = ({ from, subject, text }: ReadMail): string =>
  [`> ${[from?.name ?? from?.address, subject].filter(Boolean).join(': ')}`, text].join('\n').trim()

/**
 * A mail with what is in the mails that were passed on as files in it: their words below its own, their files after its own.
 * Of mails inside those a person has to look in the file.
 */
export async function unpackForwarded(mail: ReadMail): Promise<ReadMail> {
  const files = mail.parts.filter(isMail).slice(0, mostForwarded)
  if (files.length === 0) return mail
  const inside = await Promise.all(files.map(({ content }) => readMail(content)))
  return {
    ...mail,
    text: [mail.text, ...inside.map(wordsOf)].filter(Boolean).join('\n\n'),
    parts: [...mail.parts, ...inside.flatMap(({ parts }) => parts)],
  }
}
