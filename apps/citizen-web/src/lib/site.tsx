import type { Language } from '@meldpunt/domain'
import { createContext, useContext } from 'react'
import type { ErrorWords } from './load-error-words.ts'

/** A form that was posted without script and refused: what was typed, and what is wrong with it. */
export type PostedForm = {
  /** The action of the follow page (`reply`, `addInformation`); null for a new report. */
  command: string | null
  /** By path with dots (`contact.email`), as the fields are named. */
  values: Readonly<Record<string, string | readonly string[]>>
  /** Path to key of a word or code of a refusal; `''` is the form as a whole. */
  errors: Readonly<Record<string, string>>
}

/** What a page tells the document around it; the server reads it after rendering. */
export type PageHead = { title: string; status: number }

export type Site = {
  language: Language
  /** Null in the browser until a page wants them. */
  errorWords: ErrorWords | null
  form: PostedForm | null
  head: PageHead
  /** For a browser without script only, so never in the browser's own copy of the page. */
  followLink?: string | undefined
}

const SiteContext = createContext<Site | null>(null)
export const SiteProvider = SiteContext.Provider

export function useSite(): Site {
  const site = useContext(SiteContext)
  if (site === null) throw new Error('A page was rendered outside the site')
  return site
}

export const useLanguage = (): Language => useSite().language

/** Address of a page of the site in the language of the reader. */
export function usePath(): (path: string) => string {
  const language = useLanguage()
  return (path) => `/${language}/${path}`
}
