import { useLingui } from '@lingui/react'
import { type Locale, toLocale } from './locale.ts'

/** The language of the words on screen; follows the choice in the menu at once. */
export const useLanguage = (): Locale => toLocale(useLingui().i18n.locale)
