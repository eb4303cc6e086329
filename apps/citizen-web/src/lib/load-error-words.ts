import type { Language } from '@meldpunt/domain'

/** Words of the domain for fields and refusals, by their key. */
export type ErrorWords = Readonly<Record<string, string>>

const sources = {
  nl: () =>
    Promise.all([import('@meldpunt/domain/words/nl/field'), import('@meldpunt/domain/words/nl/rejection')]),
  en: () =>
    Promise.all([import('@meldpunt/domain/words/en/field'), import('@meldpunt/domain/words/en/rejection')]),
  fr: () =>
    Promise.all([import('@meldpunt/domain/words/fr/field'), import('@meldpunt/domain/words/fr/rejection')]),
  de: () =>
    Promise.all([import('@meldpunt/domain/words/de/field'), import('@meldpunt/domain/words/de/rejection')]),
}

/** Come after the page: nothing is wrong before somebody did something. */
export async function loadErrorWords(language: Language): Promise<ErrorWords> {
  const [{ field }, { rejection }] = await sources[language]()
  return { ...field, ...rejection }
}
