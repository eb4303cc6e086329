import type { Day, Instant, Point } from '../kernel/index.ts'
import type { Priority, RoutingExplanation } from '../routing/index.ts'
import type { DepartmentCode } from './actor.ts'

export const channels = ['phone', 'mail', 'web', 'burgerprofiel', 'desk', 'open311'] as const
/** How the report came in. */
export type Channel = (typeof channels)[number]

export const languages = ['nl', 'en', 'fr', 'de'] as const
export type Language = (typeof languages)[number]

export const noticeChannels = ['mail', 'sms', 'mijn_burgerprofiel', 'none'] as const
/** How a recipient wants to be told. */
export type NoticeChannel = (typeof noticeChannels)[number]

export type { Point }

/** Where it is: words always, the rest when known. Street and house number are personal only when the reporter's home. */
export type Place = {
  text: string
  point: Point | null
  street: string | null
  houseNumber: string | null
  postcode: string | null
  roadOwner: string | null
}

/** Contact details of the reporter: personal data. */
export type Contact = {
  name: string | null
  email: string | null
  phone: string | null
  channels: readonly NoticeChannel[]
}

/** Answer to one question of the category: question code to chosen option, text or number as text. */
export type Answers = Readonly<Record<string, string>>

/** Days of the plan, both included. */
export type PlannedDays = { first: Day; last: Day; crew: string | null }

/** Clock promised at a registration; stored so that replay consults no calendar. */
export type WorkPromise = { workingDays: number; due: Instant; firstActionDue: Instant | null }

/** Why a report went where it went: stored in the event, where the reason given by hand stands in `personal`. */
export type Routed = {
  department: DepartmentCode
  priority: Priority
  ruleSetVersion: number | null
  explanation: RoutingExplanation | null
  byHand: { reason: string | null } | null
}

/** What a report keeps of it: the explanation, which can be long, is read from the event (`routingExplanation`). */
export type RoutedTo = Omit<Routed, 'explanation'>

export const declineReasons = [
  'not_competent',
  'private_property',
  'not_found',
  'duplicate',
  'no_means',
  'abusive',
  'insufficient_information',
  'withdrawn',
  'other',
] as const
/** Reason code of a report that is not handled; `withdrawn` is set by the command withdraw alone. */
export type DeclineReason = (typeof declineReasons)[number]

/** Longest text of a person that is accepted, in UTF-16 units (what `length` counts); a longer one is `text_too_long`. */
export const textLimit = 5000
