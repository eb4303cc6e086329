import type { Language } from '@meldpunt/domain'
import type { Caller } from '../router.ts'

/** A form that was sent without script and refused: what was typed comes back with what is wrong beside the fields. */
export type SentForm = {
  /** The action of the follow page (`reply`, `addInformation`, ...); null for a new report. */
  command: string | null
  /** By path with dots (`contact.email`), as the fields are named. */
  values: Readonly<Record<string, string | readonly string[]>>
  /** Path to key of a word or code of a refusal; `''` is the form as a whole. */
  errors: Readonly<Record<string, string>>
}

/** What citizen-web needs to render a page: never the request itself. */
export type PageRequest = {
  /** Path and query, as the browser asked. */
  url: string
  language: Language
  /** For inline styles; data in a script element of type application/json needs none. */
  nonce: string
  form: SentForm | null
  /** The secret link of the report that was sent, for the page that says so; on no other page. */
  followLink?: string | undefined
}

export type PageResponse = {
  status: number
  headers: Readonly<Record<string, string>>
  html: string
}

export type RenderPage = (request: PageRequest, caller: Caller) => Promise<PageResponse>
