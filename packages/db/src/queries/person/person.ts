import type { Day, Instant, Language } from '@meldpunt/domain'

/** A citizen who signed in, or who is known at the desk by national number only until then. */
export type Person = {
  id: string
  /** As the sign-in provider of citizens names the account; null until the first sign-in. */
  subject: string | null
  /** Keyed hash of the national number. */
  nationalNumberHash: string | null
  /** The national number encrypted, for the one service that needs it. */
  nationalNumberSealed: string | null
  givenName: string | null
  familyName: string | null
  birthDate: Day | null
  language: Language
  email: string | null
  /** Only a confirmed address is told anything, and is evidence of anything. */
  emailConfirmed: boolean
  pendingEmail: string | null
  /** Raised at every change asked for, so that an older link confirms nothing. */
  pendingEmailVersion: number
  phone: string | null
  wants: { mail: boolean; sms: boolean; messages: boolean }
  signedInAt: Instant | null
  visitedAt: Instant | null
  /** What is newer than this visit is new to the person. */
  visitedBeforeAt: Instant | null
  createdAt: Instant
  erased: boolean
}
