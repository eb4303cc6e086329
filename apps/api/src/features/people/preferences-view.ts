import type { Language } from '@meldpunt/domain'

/** How somebody wants to be told, and what a form about a report can be filled in with. */
export type PreferencesView = {
  name: string
  email: { address: string; confirmed: boolean } | null
  /** A new address that waits for a click in the mail. */
  pendingEmail: string | null
  phone: string | null
  /** Whether the city sends text messages at all. */
  smsOffered: boolean
  wants: { mail: boolean; sms: boolean; messages: boolean }
  language: Language
  /** When the person asked to be forgotten, while that is open. */
  erasureAskedAt: number | null
}
