import { type Instant, minute } from '../kernel/index.ts'
import {
  evolve,
  type Language,
  type Report,
  type ReportEvent,
  type ReportEventType,
  type ReportState,
  type Status,
  shownStatus,
} from '../report/index.ts'
import { partnerOf, type Step } from '../timeline/step.ts'
import type { NoticeAudience } from './notice-table.ts'
import {
  addressesOf,
  followersOf,
  type MergedReporter,
  type OutgoingChannel,
  type PersonOf,
  type Recipient,
  reporterOf,
  toMergedRecipient,
  toTeam,
  withAccount,
} from './recipient.ts'
import { dossierChange } from './tell-dossier.ts'
import { partnerNoLongerNeeded, tellingOf, tellingOfPartner } from './telling.ts'

/** What a notice tells of: an event, or to a partner that it can stop. */
export type NoticeKind = ReportEventType | 'no_longer_needed'

/** One thing to tell one recipient on one channel; the words are made when it is sent (`noticeWords`). */
export type Notice = {
  recipient: string
  audience: NoticeAudience
  channel: OutgoingChannel
  /** Mail address, telephone number or id of the person, by channel. */
  address: string
  kind: NoticeKind
  /** The status shown after the action. */
  status: Status
  language: Language
  /** Position of the event that it tells of, from 1. */
  position: number
  /** A later notice of this kind replaces it until then, epoch ms; null: it leaves at once. */
  settleUntil: Instant | null
  /** The planned days that it tells; dropped where that equals what was told before. Null for all but plans. */
  tells: string | null
  withText: boolean
}

/** What one action did, and whom the shell knows. */
export type Happened = {
  before: ReportState
  after: Report
  /** The events of this one action, in order. */
  events: readonly ReportEvent[]
  mergedReporters: readonly MergedReporter[]
  /** The account of a reporter; null when it is not known, or erased. */
  personOf: PersonOf
  /** Own address of a department or partner; null when it has none and so is not told. */
  departmentAddress: (code: string) => string | null
  partnerAddress: (code: string) => string | null
  /** Language of departments and partners. */
  staffLanguage: Language
}

/** How long moved days may be moved again before anybody is told (domain.md). */
export const settlingTime = 10 * minute

type Told = { recipient: Recipient; step: Step; kind: NoticeKind; withText: boolean }

function stepsOfAction({ before, after, events }: Happened): readonly Step[] {
  let state = before
  return events.flatMap((event, index) => {
    const next = evolve(state, event)
    const step = { event, position: after.version - events.length + index + 1, before: state, after }
    state = next
    return next.status === 'none' ? [] : [{ ...step, after: next }]
  })
}

const changesStatus = ({ event }: Step): boolean => event.type === 'submitted' || 'to' in event.facts

/** Of all that is worth telling in one action, the last status; else the last thing. */
const lastOf = <Candidate extends { step: Step }>(candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.findLast(({ step }) => changesStatus(step)) ?? candidates.at(-1)

function tellOne(recipient: Recipient, steps: readonly Step[]): readonly Told[] {
  const { audience } = recipient
  if (audience === 'partner') return []
  const candidates = steps.flatMap((step): readonly Told[] => {
    const telling = tellingOf(step, audience)
    return telling === 'nothing'
      ? []
      : [{ recipient, step, kind: step.event.type, withText: telling === 'with_text' }]
  })
  const last = lastOf(candidates)
  return last === undefined ? [] : [last]
}

function tellPartners(steps: readonly Step[], happened: Happened): readonly Told[] {
  const told = new Map<string, Told>()
  const toPartner = (code: string) =>
    toTeam('partner', code, { email: happened.partnerAddress(code), language: happened.staffLanguage })
  for (const step of steps) {
    const lost = partnerNoLongerNeeded(step)
    if (lost !== null)
      told.set(lost, { recipient: toPartner(lost), step, kind: 'no_longer_needed', withText: false })
    const has = partnerOf(step.after)
    const telling = tellingOfPartner(step)
    if (has !== null && telling !== 'nothing')
      told.set(has, {
        recipient: toPartner(has),
        step,
        kind: step.event.type,
        withText: telling === 'with_text',
      })
  }
  return [...told.values()]
}

/** Days that were planned and are moved: told once they stay; a first plan, or one that ends a question, at once. */
function settleUntilOf({ step, recipient }: Told): Instant | null {
  const { event, before } = step
  const moved = event.type === 'planned' && event.facts.before !== null && before.status === 'planned'
  return moved && recipient.audience !== 'department' ? event.recordedAt + settlingTime : null
}

const tellsOf = ({ event }: Step): string | null =>
  event.type === 'planned' ? `${event.facts.days.first}/${event.facts.days.last}` : null

function toNotices(told: Told, after: Report): readonly Notice[] {
  const { recipient, step, kind, withText } = told
  return addressesOf(recipient).map(({ channel, address }) => ({
    recipient: recipient.key,
    audience: recipient.audience,
    channel,
    address,
    kind,
    status: shownStatus(after),
    language: recipient.language,
    position: step.position,
    settleUntil: settleUntilOf(told),
    tells: tellsOf(step),
    withText,
  }))
}

function tellDossier(steps: readonly Step[]): readonly Told[] {
  const change = dossierChange(steps)
  return change === null ? [] : [{ ...change, kind: change.step.event.type, withText: false }]
}

/** A team stands apart, and a person has a dossier for each report, however many of them tell the same. */
const isOneOfMany = ({ audience, channel }: Notice): boolean =>
  audience === 'department' || audience === 'partner' || channel === 'dossier'

/** A recipient is told once, and so is a mailbox of somebody who both reported and follows. */
function onceEach(notices: readonly Notice[]): readonly Notice[] {
  const seen = new Set<string>()
  return notices.filter((notice) => {
    const { recipient, channel, address } = notice
    const place = isOneOfMany(notice) ? [] : [`${channel} at ${address.toLowerCase()}`]
    const keys = [`${channel} ${recipient}`, ...place]
    const isNew = keys.every((key) => !seen.has(key))
    for (const key of keys) seen.add(key)
    return isNew
  })
}

/**
 * Whom to tell what after one action, from the table `noticeTable`: one notice to a recipient and channel, of the last
 * status that the action led to. Deterministic, so that the shell can write them in the same transaction as the events.
 */
export function noticesFor(happened: Happened): readonly Notice[] {
  const { after, mergedReporters, personOf, departmentAddress, staffLanguage } = happened
  const steps = stepsOfAction(happened)
  const department = { email: departmentAddress(after.department), language: staffLanguage }
  const reporters = [...reporterOf(after), ...mergedReporters.map(toMergedRecipient)]
  const recipients = [
    ...reporters.map((one) => withAccount(one, personOf)),
    ...followersOf(after),
    toTeam('department', after.department, department),
  ]
  const told = [
    ...recipients.flatMap((one) => tellOne(one, steps)),
    ...tellDossier(steps),
    ...tellPartners(steps, happened),
  ]
  return onceEach(told.flatMap((one) => toNotices(one, after)))
}
