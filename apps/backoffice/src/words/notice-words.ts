import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Report } from '../lib/report.ts'

type Notice = Report['notices'][number]

const states: Record<Notice['state'], MessageDescriptor> = {
  waiting: msg`wacht`,
  claimed: msg`wordt verstuurd`,
  sent: msg`verstuurd`,
  failed: msg`mislukt`,
  cancelled: msg`vervallen`,
  skipped: msg`niet nodig`,
}

const results: Record<NonNullable<Notice['result']>, MessageDescriptor> = {
  awaiting: msg`wacht op antwoord`,
  accepted: msg`verwerkt`,
  refused: msg`geweigerd`,
}

/** How it went: for a service that answers later, what it made of it. */
export const noticeState = ({ state, result }: Pick<Notice, 'state' | 'result'>): string =>
  i18n._(state === 'sent' && result ? results[result] : states[state])

/** What a dossier is told of the link itself. */
const dossierWords: Readonly<Record<string, MessageDescriptor>> = {
  reporter_linked: msg`Dossier begonnen`,
  reporter_unlinked: msg`Dossier verwijderd`,
  erased: msg`Dossier verwijderd`,
}

/** What changes no status. */
const kindWords: Readonly<Record<string, MessageDescriptor>> = {
  update_posted: msg`Bericht gestuurd`,
  reopen_requested: msg`Vraag om te heropenen`,
  information_added: msg`Aanvulling`,
}

/** What a notice is about where that is no status; null where the status says it. */
export const noticeSubject = ({ channel, kind }: Pick<Notice, 'channel' | 'kind'>): string | null => {
  const words = channel === 'dossier' ? (dossierWords[kind] ?? kindWords[kind]) : kindWords[kind]
  return words ? i18n._(words) : null
}

const audiences: Readonly<Record<string, MessageDescriptor>> = {
  reporter: msg`melder`,
  follower: msg`volger`,
  merged_reporter: msg`melder van een samengevoegde melding`,
  department: msg`dienst`,
  partner: msg`partner`,
}

export const audienceWords = (audience: string): string => {
  const words = audiences[audience]
  return words ? i18n._(words) : audience
}
