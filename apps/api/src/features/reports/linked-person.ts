import type { Person } from '@meldpunt/db'
import type { Instant, LinkEvidence, Report, ReportEvent } from '@meldpunt/domain'

/** Whose report it is and how we know; the national number itself is never shown. */
export type LinkedPersonView = {
  /** Null while the person is known by national number only, and after erasure. */
  name: string | null
  hasSignedIn: boolean
  since: Instant
  evidence: readonly LinkEvidence[]
  /** Of a link of long ago: the words in which a clerk gave the grounds. */
  inWords: string | null
}

type Grounds = Pick<LinkedPersonView, 'since' | 'evidence' | 'inWords'>

/** The last link counts; without one the reporter was signed in from the first. */
function groundsOf({ receivedAt }: Report, events: readonly ReportEvent[]): Grounds {
  const link = events.findLast((event) => event.type === 'reporter_linked')
  if (!link) return { since: receivedAt, evidence: ['signed_in'], inWords: null }
  return { since: link.recordedAt, evidence: link.facts.evidence, inWords: link.facts.inWords }
}

type Linked = { report: Report; events: readonly ReportEvent[]; person: Person | null }

export function toLinkedPerson({ report, events, person }: Linked): LinkedPersonView | null {
  if (report.personId === null) return null
  const name = [person?.givenName, person?.familyName].filter(Boolean).join(' ')
  return {
    name: name === '' ? null : name,
    hasSignedIn: (person?.signedInAt ?? null) !== null,
    ...groundsOf(report, events),
  }
}
