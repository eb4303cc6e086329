import type { Language, NoticeChannel } from '@meldpunt/domain'
import { v7 } from 'uuid'
import type { ScreenCall } from './call-views.ts'
import { type KnownCaller, knownCallerOf, toChannels } from './known-caller.ts'

type CallMode = 'search' | 'answer' | 'report' | 'existing'

/** All that stands on the screen of one call, as it is kept at every stroke. */
export type CallDraft = {
  mode: CallMode
  typed: string
  answerId: string
  /** The report that the caller asks about. */
  existingId: string
  scratch: string
  /** Ids are made here, so that sending twice does it once. */
  finishId: string
  commandId: string
  reportId: string
  contactId: string
  startedAt: number
  channel: 'phone' | 'desk' | 'mail'
  language: Language
  description: string
  category: string
  answers: Record<string, string>
  place: { text: string; houseNumber: string; postcode: string; extra: string; street: string }
  /** A report nearby that is the same one, 'new' when the caller's is another, '' while nobody looked. */
  same: string
  contact: { name: string; email: string; phone: string; channels: NoticeChannel[] }
  /** Of whom we filled in what, so that what the clerk typed is told apart from it. */
  known: KnownCaller
  nationalNumber: string
  birthDate: string
  next: 'register' | 'leave'
  choice: 'routing' | 'by_hand'
  department: string
  reason: string
}

const ids = () => ({ finishId: v7(), commandId: v7(), reportId: v7(), contactId: v7() })

export const emptyCallDraft = (call: ScreenCall): CallDraft => {
  const known = knownCallerOf(call)
  return {
    ...ids(),
    mode: 'search',
    typed: '',
    answerId: '',
    existingId: '',
    scratch: call.scratch,
    startedAt: call.answeredAt ?? call.rangAt,
    channel: call.channel,
    language: 'nl',
    description: '',
    category: '',
    answers: {},
    place: { text: '', houseNumber: '', postcode: '', extra: '', street: '' },
    same: '',
    contact: {
      name: known.name,
      email: known.email,
      phone: call.phone ? (call.shownPhone ?? '') : '',
      channels: toChannels(known),
    },
    known,
    nationalNumber: '',
    birthDate: '',
    next: 'register',
    choice: 'routing',
    department: '',
    reason: '',
  }
}

/** The browser and the server keep what is typed, but for the number that opens every door. */
export const neverKeptOfCall = ['nationalNumber'] as const
