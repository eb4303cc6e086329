import { type Language, languages } from '@meldpunt/domain'
import type { Request } from 'express'
import { acceptedLanguage } from '../../http/language.ts'

const anyHost = 'http://citizen-site.invalid'

/**
 * Where to go after signing in: a page of the citizen site, never an address that somebody put into a link to lead people
 * away; the own reports where nothing else was asked.
 */
export function returnPathOf(request: Request): string {
  const wanted: unknown = request.query.terug
  const url = typeof wanted === 'string' ? URL.parse(wanted, anyHost) : null
  const isOurs = url !== null && url.origin === anyHost && /^\/(nl|en|fr|de)(\/|$)/.test(url.pathname)
  return isOurs ? `${url.pathname}${url.search}` : `/${acceptedLanguage(request)}/mijn`
}

/** The language of a page of the citizen site. */
export const languageOfPath = (path: string): Language =>
  languages.find((language) => path.startsWith(`/${language}`)) ?? 'nl'
