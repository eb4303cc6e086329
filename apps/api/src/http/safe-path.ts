const secret = /[\w-]{40,}/g
const address = /[^\s@"'<>()=:,;/]+@[^\s@"'<>()=:,;/]+\.[a-z]{2,}/gi
/** Eleven digits with or without the usual signs, and not a part of something longer such as an id. */
const nationalNumber = /(?<![\w.-])\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?![\w-])/g

/** Takes out what must never be in a log: tokens of secret links, mail addresses and national numbers. */
export const scrub = (text: string): string =>
  text.replace(secret, '[token]').replace(address, '[address]').replace(nationalNumber, '[number]')

/** The path of a request for a log line: no query, which may hold what somebody typed, and no token. */
export function safePath(url: string): string {
  const path = url.split('?', 1)[0] ?? ''
  return scrub(path.replace(/(\/(?:volg|partner|mail-bevestigen|cti)\/)[^/]+/i, '$1[token]'))
}
