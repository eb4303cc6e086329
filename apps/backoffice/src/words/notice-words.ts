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

export const noticeState = (state: Notice['state']): string => i18n._(states[state])

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
