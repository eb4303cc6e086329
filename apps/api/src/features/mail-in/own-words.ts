const introductions = [
  /^(op|on|le|am)\b.{4,200}\b(schreef|wrote|a écrit|schrieb)\b.{0,120}:?\s*$/i,
  /^-{2,}\s*(oorspronkelijk bericht|original message|message d'origine|ursprüngliche nachricht|doorgestuurd bericht)\s*-{2,}/i,
  /^_{20,}$/,
  /^\*?(van|from|de|von)\s?:\*?\s.+@.+/i,
  /^\*?(van|from|de|von)\s?:\*?\s.{1,200}\*?(verzonden|sent|envoyé|gesendet|datum|date)( op| on)?\s?:/i,
  // The first line of our own mails in plain text.
  /^\S.{0,80} · 1777 · \d{3}-\d{3}-\d{2}-\d$/,
]

const isIntroduction = (line: string, next: string): boolean =>
  introductions.some((pattern) => pattern.test(line) || pattern.test(`${line} ${next}`.trim()))

/** What a telephone puts under every mail. */
const fromTelephone =
  /^(verzonden|verstuurd|sent|envoyé|gesendet|von meinem|get|download|télécharge[rz]|outlook (voor|for)|laden sie)\b.{0,60}\b(iphone|ipad|android|ios|samsung|galaxy|smartphone|mobile|gsm|telefoon|yahoo|gmail|outlook|mail)\b/i

const isQuoted = (line: string): boolean => /^\s*>/.test(line)

/**
 * What the writer of an answer wrote, without the mail that it answers and without the signature. Where nothing would be
 * left, the whole text: words too many are better than words lost.
 */
export function ownWords(text: string): string {
  const lines = text.split('\n')
  const end = lines.findIndex((line, at) => isIntroduction(line.trim(), lines[at + 1]?.trim() ?? ''))
  const above = end > 0 ? lines.slice(0, end) : lines
  const sign = above.findIndex((line) => /^--\s?$/.test(line))
  const own = withoutLast((sign > 0 ? above.slice(0, sign) : above).filter((line) => !isQuoted(line)))
  return own === '' ? text.trim() : own
}

function withoutLast(lines: readonly string[]): string {
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const end = fromTelephone.test(lines[last]?.trim() ?? '') ? last : last + 1
  return lines.slice(0, end).join('\n').trim()
}
