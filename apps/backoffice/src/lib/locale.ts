import { i18n } from '@lingui/core'
import { deviceKeep } from './browser-keep.ts'

const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

const key = 'meldpunt.language'
const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value)

export const toLocale = (value: unknown): Locale => (isLocale(value) ? value : 'nl')

/** The language that this browser's clerk chose; Dutch until then. */
export const chosenLocale = (): Locale => toLocale(deviceKeep.read(key))

/** Loads the words of a language and shows them at once. */
export const activateLocale = async (locale: Locale): Promise<void> => {
  const { messages } = await import(`../locales/${locale}.po`)
  i18n.loadAndActivate({ locale, messages })
  document.documentElement.lang = locale
  deviceKeep.write(key, locale)
}
