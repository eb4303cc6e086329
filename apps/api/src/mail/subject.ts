const prefixes = /^(\s*(re|fw|fwd|tr|rép|aw|wg|antw|betr|doorst|vs)\s*(\[\d+\])?\s*:)+\s*/i

/** A subject as its writer made it up, without what mail programs put before it. */
export const bareSubject = (subject: string): string => subject.replace(prefixes, '').trim()

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** Whether a text has the words of a subject, whatever stands between them; one of signs alone has none. */
export const saysSubject = (text: string, subject: string): boolean =>
  plain(subject).trim() === '' || plain(text).includes(plain(subject))

/** A text without its subject where it begins with it; a subject that is part of a longer word stays. */
export function withoutSubject(text: string, subject: string): string {
  const begins = text.slice(0, subject.length).toLowerCase() === subject.toLowerCase()
  const rest = text.slice(subject.length)
  if (subject === '' || !begins || /^[\p{L}\p{N}]/u.test(rest)) return text
  return rest.replace(/^[\s.,:;!?–-]+/, '')
}
