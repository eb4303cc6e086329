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

/** The language that the address says; else that of the document, which the server chose. */
export function languageOf({ pathname }: { pathname: string }, { lang }: { lang: string }): Language {
  const said = [pathname.split('/')[1], lang].find(isLanguage)
  return said ?? 'nl'
}

/** The same page in another language. */
export const inLanguage = (pathname: string, language: Language): string =>
  pathname.replace(/^\/[^/]*/, `/${language}`)
