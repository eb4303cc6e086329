/** Eleven digits with or without the usual signs: a national number. */
const nationalNumbers = /\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}/g
const phoneNumbers = /\+\d{8,15}/g

/** A service that repeats what it got must not bring a number of somebody into our log. */
export const hideNumbers = (text: string): string =>
  text.replace(phoneNumbers, '[number]').replace(nationalNumbers, '[number]').slice(0, 400)
