import { type Language, languages } from '@meldpunt/domain'
import type { Request } from 'express'

export const isLanguage = (text: unknown): text is Language => languages.some((language) => language === text)

/** The language that the browser asks for first, of those that we speak; Dutch for everybody else. */
export function acceptedLanguage(request: Request): Language {
  const accepted = request.acceptsLanguages([...languages])
  return isLanguage(accepted) ? accepted : 'nl'
}

/** The language that the address says, else the one that the browser asks for. */
export function languageOf(request: Request): Language {
  const { language } = request.params
  return isLanguage(language) ? language : acceptedLanguage(request)
}
