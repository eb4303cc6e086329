import { type I18n, type Messages, setupI18n } from '@lingui/core'
import type { Language } from '@meldpunt/domain'

type Sources = Record<Language, () => Promise<{ messages: Messages }>>

const siteWords: Sources = {
  nl: () => import('../locales/nl.po'),
  en: () => import('../locales/en.po'),
  fr: () => import('../locales/fr.po'),
  de: () => import('../locales/de.po'),
}
/** Of pages that are mostly text. */
const pageWords: Sources = {
  nl: () => import('../locales/pages/nl.po'),
  en: () => import('../locales/pages/en.po'),
  fr: () => import('../locales/pages/fr.po'),
  de: () => import('../locales/pages/de.po'),
}

export const newI18n = (language: Language): I18n =>
  setupI18n({ locale: language, messages: { [language]: {} } })

const load = async (i18n: I18n, language: Language, sources: Sources): Promise<void> =>
  i18n.load(language, (await sources[language]()).messages)

/** The words of one language; a browser loads no other. */
export const loadSiteWords = (i18n: I18n, language: Language) => load(i18n, language, siteWords)
export const loadPageWords = (i18n: I18n, language: Language) => load(i18n, language, pageWords)
