import { type I18n, setupI18n } from '@lingui/core'
import type { Language } from '@meldpunt/domain'

const sources = {
  nl: () => import('../locales/nl.po'),
  en: () => import('../locales/en.po'),
  fr: () => import('../locales/fr.po'),
  de: () => import('../locales/de.po'),
}

/** The words of one language; a browser loads no other. */
export async function loadLanguage(language: Language): Promise<I18n> {
  const { messages } = await sources[language]()
  return setupI18n({ locale: language, messages: { [language]: messages } })
}
