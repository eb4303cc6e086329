import { type I18n, setupI18n } from '@lingui/core'
import type { Language } from '@meldpunt/domain'

/** Words of the domain for fields and refusals, by their key. */
export type ErrorWords = Readonly<Record<string, string>>

const sources = {
  nl: () =>
    Promise.all([
      import('../locales/nl.po'),
      import('@meldpunt/domain/words/nl/field'),
      import('@meldpunt/domain/words/nl/rejection'),
    ]),
  en: () =>
    Promise.all([
      import('../locales/en.po'),
      import('@meldpunt/domain/words/en/field'),
      import('@meldpunt/domain/words/en/rejection'),
    ]),
  fr: () =>
    Promise.all([
      import('../locales/fr.po'),
      import('@meldpunt/domain/words/fr/field'),
      import('@meldpunt/domain/words/fr/rejection'),
    ]),
  de: () =>
    Promise.all([
      import('../locales/de.po'),
      import('@meldpunt/domain/words/de/field'),
      import('@meldpunt/domain/words/de/rejection'),
    ]),
}

/** The words of one language; a browser loads no other. */
export async function loadLanguage(language: Language): Promise<{ i18n: I18n; errorWords: ErrorWords }> {
  const [{ messages }, { field }, { rejection }] = await sources[language]()
  return {
    i18n: setupI18n({ locale: language, messages: { [language]: messages } }),
    errorWords: { ...field, ...rejection },
  }
}
