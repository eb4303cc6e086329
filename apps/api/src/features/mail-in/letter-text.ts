import { textLimit } from '@meldpunt/domain/input'
import { ownWords } from './own-words.ts'

const prefixes = /^(\s*(re|fw|fwd|tr|rép|aw|wg|antw|betr|doorst|vs)\s*(\[\d+\])?\s*:)+\s*/i

export const bareSubject = (subject: string): string => subject.replace(prefixes, '').trim()

export type Clipped = { text: string; clipped: boolean }

const rest = '\n\n[…]'

/** As much as a report takes; the whole stays in the mail itself. */
function clip(text: string): Clipped {
  if (text.length <= textLimit) return { text, clipped: false }
  return { text: `${text.slice(0, textLimit - rest.length).toWellFormed()}${rest}`, clipped: true }
}

/** The description of a new report: the subject as its first line where the text does not begin with it. */
export function toDescription({ subject, text }: { subject: string; text: string }): Clipped {
  const about = bareSubject(subject)
  const repeats = text.toLowerCase().startsWith(about.toLowerCase())
  return clip(about === '' || repeats ? text : `${about}\n\n${text}`.trim())
}

/** What an answer says. */
export const toAnswer = ({ subject, text }: { subject: string; text: string }): Clipped =>
  clip(ownWords(text) || bareSubject(subject))
