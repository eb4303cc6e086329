import type { Language } from '@meldpunt/domain'

/** Small words that one language has and the others have not. */
const words: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'de',
    'het',
    'een',
    'van',
    'niet',
    'ik',
    'met',
    'dat',
    'voor',
    'mijn',
    'wij',
    'zijn',
    'wordt',
    'naar',
    'geen',
    'bij',
  ],
  fr: [
    'le',
    'la',
    'les',
    'une',
    'des',
    'est',
    'pas',
    'dans',
    'je',
    'vous',
    'pour',
    'avec',
    'sur',
    'mon',
    'nous',
    'bonjour',
  ],
  en: [
    'the',
    'and',
    'is',
    'of',
    'my',
    'with',
    'there',
    'have',
    'this',
    'please',
    'you',
    'are',
    'not',
    'from',
    'hello',
    'it',
  ],
  de: [
    'der',
    'die',
    'das',
    'und',
    'ist',
    'nicht',
    'ich',
    'mit',
    'ein',
    'eine',
    'auf',
    'bitte',
    'wir',
    'sie',
    'hallo',
    'für',
  ],
}
const languages = ['nl', 'fr', 'en', 'de'] as const

/** The language in which the writer is answered: Dutch, unless another has clearly more of its small words. */
export function guessLanguage(text: string): Language {
  const said =
    text
      .slice(0, 3000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const count = (language: Language) => said.filter((word) => words[language].includes(word)).length
  const dutch = count('nl')
  const best = languages.toSorted((one, other) => count(other) - count(one))[0] ?? 'nl'
  return count(best) >= 3 && count(best) > dutch * 1.5 ? best : 'nl'
}
