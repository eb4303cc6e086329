import type { InboxSearch } from './inbox/inbox-search.ts'
import { writeQuery } from './query-string.ts'
import type { QueueSearch } from './queue-search.ts'

/** Every address of the app in one place; plain addresses, so that components need no router. */
export const hrefs = {
  queue: (search: QueueSearch = {}) => `/balie/wachtrij${writeQuery(search)}`,
  inbox: (search: InboxSearch = {}) => `/balie/postvak${writeQuery(search)}`,
  report: (id: string) => `/balie/melding/${id}`,
  call: () => '/balie/oproep',
  contacts: () => '/balie/contacten',
  mentions: () => '/balie/voor-mij',
  answers: () => '/balie/beheer/antwoorden',
  textBlocks: () => '/balie/beheer/tekstblokken',
  mappings: () => '/balie/beheer/toegang',
  members: () => '/balie/beheer/medewerkers',
  erasure: () => '/balie/beheer/vergeten',
  retention: () => '/balie/beheer/bewaartermijnen',
  changes: () => '/balie/beheer/wijzigingen',
  accessLog: (search: { melding?: string; medewerker?: string; persoon?: string } = {}) =>
    `/balie/inzicht/wie-keek${writeQuery(search)}`,
  proposals: () => '/balie/inzicht/voorstellen',
  /** Signing in leads back to the page that somebody wanted to see. */
  signIn: () => `/balie/aanmelden${writeQuery({ terug: location.pathname + location.search })}`,
  signOut: () => '/balie/afmelden',
}
