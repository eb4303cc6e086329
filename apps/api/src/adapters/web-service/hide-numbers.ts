/** Eleven digits with or without the usual signs: a national number. */
const nationalNumbers = /(?<![\d+])\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?!\d)/g
/** As they are dialled here or from abroad, with or without plus and the signs that people put between the digits. */
const phoneNumbers = /(?<!\d)(?:\+\d|0|32)(?:[ ./-]?\d){8,14}/g

/** A service that repeats what it got must not bring a number of somebody into our log. */
export const hideNumbers = (text: string): string =>
  text.replace(nationalNumbers, '[number]').replace(phoneNumbers, '[number]').slice(0, 400)
