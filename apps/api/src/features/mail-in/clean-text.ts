import { cleanText as withoutControls } from '@meldpunt/domain/input'

/** What a database and a page take: no control characters, no halves of a character, no rows of empty lines. */
export const cleanText = (text: string): string =>
  withoutControls(text)
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .split('\n')
    // Not with a pattern: that looks at a long row of blanks once for each of them.
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()

export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ')
