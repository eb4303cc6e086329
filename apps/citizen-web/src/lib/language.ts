import { type Language, languages } from '@meldpunt/domain'

/** Names of the languages in themselves, for the switch. */
export const languageNames: Record<Language, string> = {
  nl: 'Nederlands',
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
}

export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text)

/** The language that the address says; Dutch where it says none. */
export function languageOf(pathname: string): Language {
  const first = pathname.split('/')[1]
  return isLanguage(first) ? first : 'nl'
}

/** The same page in another language. */
export const inLanguage = (pathname: string, language: Language): string =>
  pathname.replace(/^\/[^/]*/, `/${language}`)
