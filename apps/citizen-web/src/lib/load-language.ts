import { type I18n, type Messages, setupI18n } from '@lingui/core'
import type { Language } from '@meldpunt/domain'

type Sources = Record<Language, () => Promise<{ messages: Messages }>>

const siteWords: Sources = {
  nl: () => import('../locales/nl.po'),
  en: () => import('../locales/en.po'),
  fr: () => import('../locales/fr.po'),
  de: () => import('../locales/de.po'),
}
const reportWords: Sources = {
  nl: () => import('../locales/report/nl.po'),
  en: () => import('../locales/report/en.po'),
  fr: () => import('../locales/report/fr.po'),
  de: () => import('../locales/report/de.po'),
}
const followWords: Sources = {
  nl: () => import('../locales/follow/nl.po'),
  en: () => import('../locales/follow/en.po'),
  fr: () => import('../locales/follow/fr.po'),
  de: () => import('../locales/follow/de.po'),
}
/** Of pages that are mostly text. */
const pageWords: Sources = {
  nl: () => import('../locales/pages/nl.po'),
  en: () => import('../locales/pages/en.po'),
  fr: () => import('../locales/pages/fr.po'),
  de: () => import('../locales/pages/de.po'),
}
/** Of the account of who signed in. */
const accountWords: Sources = {
  nl: () => import('../locales/account/nl.po'),
  en: () => import('../locales/account/en.po'),
  fr: () => import('../locales/account/fr.po'),
  de: () => import('../locales/account/de.po'),
}

/** Of the plain form, which no browser with script shows. */
const plainWords: Sources = {
  nl: () => import('../locales/plain/nl.po'),
  en: () => import('../locales/plain/en.po'),
  fr: () => import('../locales/plain/fr.po'),
  de: () => import('../locales/plain/de.po'),
}
/** Of the first page and of where it leads at once: answers, and the way back to a report. */
const homeWords: Sources = {
  nl: () => import('../locales/home/nl.po'),
  en: () => import('../locales/home/en.po'),
  fr: () => import('../locales/home/fr.po'),
  de: () => import('../locales/home/de.po'),
}
/** Of the own reports. */
const mineWords: Sources = {
  nl: () => import('../locales/mine/nl.po'),
  en: () => import('../locales/mine/en.po'),
  fr: () => import('../locales/mine/fr.po'),
  de: () => import('../locales/mine/de.po'),
}

export const newI18n = (language: Language): I18n =>
  setupI18n({ locale: language, messages: { [language]: {} } })

const loaded = new WeakMap<I18n, Set<Sources>>()

/** Once each: new words make the whole page render again. */
async function load(i18n: I18n, language: Language, sources: Sources): Promise<void> {
  const before = loaded.get(i18n) ?? new Set()
  if (before.has(sources)) return
  const { messages } = await sources[language]()
  loaded.set(i18n, before.add(sources))
  i18n.load(language, messages)
}

/** The words of one language, of the part of the site that a page belongs to; a browser loads no other. */
export const loadSiteWords = (i18n: I18n, language: Language) => load(i18n, language, siteWords)
export async function loadReportWords(i18n: I18n, language: Language): Promise<void> {
  await load(i18n, language, reportWords)
  if (import.meta.env.SSR) await load(i18n, language, plainWords)
}
export const loadFollowWords = (i18n: I18n, language: Language) => load(i18n, language, followWords)
export const loadPageWords = (i18n: I18n, language: Language) => load(i18n, language, pageWords)
export const loadAccountWords = (i18n: I18n, language: Language) => load(i18n, language, accountWords)
export const loadMineWords = (i18n: I18n, language: Language) => load(i18n, language, mineWords)
export const loadHomeWords = (i18n: I18n, language: Language) => load(i18n, language, homeWords)
