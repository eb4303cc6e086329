import { foldWords } from '@meldpunt/domain'

type Name = { givenName: string | null; familyName: string | null }

/** What must all be said to be found by name: the first given name and the whole family name; null without a full name. */
export function toNameWords({ givenName, familyName }: Name): string[] | null {
  const [first = ''] = foldWords(givenName ?? '')
    .trim()
    .split(' ')
  const family = foldWords(familyName ?? '').trim()
  return first === '' || family === '' ? null : [...new Set([first, ...family.split(' ')])]
}
