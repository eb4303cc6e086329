import type { Language } from '@meldpunt/domain'

/** Each language by its own name. */
export const languageNames: Record<Language, string> = {
  nl: 'Nederlands',
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
}
