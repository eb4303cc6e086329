import { textLimit } from '@meldpunt/domain/input'
import { bareSubject, saysSubject } from '../../mail/subject.ts'
import { ownWords } from './own-words.ts'

export type Clipped = { text: string; clipped: boolean }

const rest = '\n\n[…]'

/** As much as a report takes; the whole stays in the mail itself. */
function clip(text: string): Clipped {
  if (text.length <= textLimit) return { text, clipped: false }
  return { text: `${text.slice(0, textLimit - rest.length).toWellFormed()}${rest}`, clipped: true }
}

/** The description of a new report: the subject as its first line where the text does not say it. */
export function toDescription({ subject, text }: { subject: string; text: string }): Clipped {
  const about = bareSubject(subject)
  return clip(text !== '' && saysSubject(text, about) ? text : `${about}\n\n${text}`.trim())
}

/** What an answer says. */
export const toAnswer = ({ subject, text }: { subject: string; text: string }): Clipped =>
  clip(ownWords(text) || bareSubject(subject))
