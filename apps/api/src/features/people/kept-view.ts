import type { Contact, Day, LinkEvidence } from '@meldpunt/domain'

/** Moments are written as ISO 8601, so that the file can be read without us. */
type Moment = string

type KeptMail = {
  at: Moment
  from: string | null
  subject: string
  text: string
  files: readonly string[]
}

export type KeptReport = {
  reference: string
  channel: string
  status: string
  receivedAt: Moment
  category: string | null
  description: string | null
  place: string | null
  contact: Contact | null
  answers: Readonly<Record<string, string>>
  /** What tied the report to this person; empty where they sent it themselves. */
  linkedBy: readonly LinkEvidence[]
  history: readonly { at: Moment; title: string; sentence: string; text: string | null; by: string | null }[]
  photos: readonly { url: string; at: Moment }[]
  notices: readonly { at: Moment; channel: string; kind: string; address: string | null; state: string }[]
  /** Mails of theirs that came in; what others wrote is others'. */
  mails: readonly KeptMail[]
  calls: readonly {
    channel: string
    startedAt: Moment
    name: string | null
    phone: string | null
    email: string | null
    note: string | null
  }[]
}

/** All that is kept about a person, but for what colleagues note among themselves and for others' data. */
export type KeptView = {
  madeAt: Moment
  person: {
    givenName: string | null
    familyName: string | null
    birthDate: Day | null
    language: string
    email: string | null
    emailConfirmed: boolean
    pendingEmail: string | null
    phone: string | null
    wants: { mail: boolean; sms: boolean; messages: boolean }
    /** The number itself is in no field: a keyed fingerprint to find somebody by, and a sealed copy for one service. */
    nationalNumber: { fingerprint: boolean; sealed: boolean }
    knownSince: Moment
    signedInAt: Moment | null
    visitedAt: Moment | null
  }
  reports: readonly KeptReport[]
  /** When they were in touch, where a colleague wrote down that it was them, or where they were signed in. */
  contacts: readonly {
    channel: string
    startedAt: Moment
    outcome: string
    phone: string | null
    email: string | null
    note: string | null
  }[]
  /** What they mailed from their own address that belongs to no report. */
  mails: readonly KeptMail[]
  /** Who looked at it or changed it, newest first. */
  access: readonly {
    at: Moment
    by: 'member' | 'system' | 'person'
    what: string
    reference: string | null
  }[]
  erasureRequests: readonly { askedAt: Moment; doneAt: Moment | null; outcome: string | null }[]
}
