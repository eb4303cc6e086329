import type { Actor } from './actor.ts'
import type { CommandOf, CommandType, ReportCommand } from './command.ts'
import { decide } from './decide/decide.ts'
import type { ReportEvent } from './event.ts'
import { evolve } from './evolve/evolve.ts'
import { initialReport, type Report, type ReportState } from './state.ts'

export const monday = Date.UTC(2026, 10, 23, 9)
export const minutes = 60_000
export const hours = 60 * minutes

export const reporter: Actor = { kind: 'reporter', personId: null }
export const clerk: Actor = { kind: 'clerk', memberId: 'm-clerk', name: 'An' }
export const member: Actor = {
  kind: 'department',
  memberId: 'm-member',
  name: 'Bert',
  departments: ['nette-stad', '1777'],
}
export const lead: Actor = {
  kind: 'lead',
  memberId: 'm-lead',
  name: 'Cis',
  departments: ['nette-stad', '1777'],
}
export const stranger: Actor = {
  kind: 'department',
  memberId: 'm-groen',
  name: 'Dora',
  departments: ['groen'],
}
export const strangeLead: Actor = {
  kind: 'lead',
  memberId: 'm-lead-groen',
  name: 'Els',
  departments: ['groen'],
}
export const partner: Actor = { kind: 'partner', partner: 'imog', referral: 1 }
export const oldPartner: Actor = { kind: 'partner', partner: 'imog', referral: 2 }
export const otherPartner: Actor = { kind: 'partner', partner: 'fluvius', referral: 1 }
export const admin: Actor = { kind: 'admin', memberId: 'm-admin', name: 'Fien' }
export const system: Actor = { kind: 'system', process: 'clock' }
/** Every kind of actor, with those of another department or referral. */
export const actors = {
  reporter,
  clerk,
  member,
  lead,
  stranger,
  strangeLead,
  partner,
  oldPartner,
  otherPartner,
  admin,
  system,
}

const promise = { workingDays: 5, due: monday + 168 * hours, firstActionDue: null }
export const routed = {
  department: 'nette-stad',
  priority: 'normal' as const,
  ruleSetVersion: 3,
  explanation: { ruleSetVersion: 3, tried: [], fallback: false },
  byHand: null,
}
const place = {
  text: 'Grote Markt 1, voor de deur',
  point: { lat: 50.8279, lon: 3.2649 },
  street: 'Grote Markt',
  houseNumber: '1',
  postcode: '8500',
  roadOwner: 'city',
}
const contact = { name: 'Jan Peeters', email: 'jan@example.org', phone: null, channels: ['mail'] as const }
export const submitDetails = {
  reportId: 'r-1',
  reference: '482193705',
  channel: 'web',
  language: 'nl',
  description: 'Zetel en zakken op de stoep',
  category: null,
  complaint: false,
  place,
  seenAt: null,
  contact,
  answers: { size: 'large' },
  attachments: ['a-1'],
  personId: null,
  responseDue: null,
  partOf: null,
} as const

type Details<T extends CommandType> = Omit<
  CommandOf<T>,
  'type' | 'actor' | 'eventId' | 'occurredAt' | 'recordedAt'
>
const days = { first: '2026-11-25', last: '2026-11-27', crew: 'ploeg-2' }
const said = { text: 'Gezegd', attachments: [] }
const category = { category: 'fly-tipping', complaint: false, public: true }

/** Commands that bring all they need; only who gives them and where the report is can be wrong. */
const details: { [T in CommandType]: Details<T> } = {
  submit: submitDetails,
  answer: { text: 'Het loket is open tot vijf uur', answerId: null },
  ask: { question: 'Welke kant van de straat?', until: '2026-12-07' },
  reply: { ...said, today: '2026-11-24' },
  stop_waiting: { today: '2026-11-24' },
  register: { ...category, routed, promise },
  reroute: { routed: { ...routed, department: 'groen' }, reason: 'Het is een tak', promise },
  assign: { member: 'm-member', memberName: 'Bert', crew: null },
  start: {},
  plan: { days, explanation: null, today: '2026-11-23' },
  unplan: { reason: 'De wagen is stuk', lapsed: false },
  handle: { text: 'Opgeruimd', attachments: ['a-2'], needsPhoto: true },
  refer: { partner: 'infrabel', reason: 'Ligt op het spoor', shareContact: false, routed: null },
  take_back: { reason: 'Toch voor de stad', promise: null },
  decline: { reason: 'private_property', explanation: 'Dit is privégrond' },
  withdraw: { mergedReporters: 0 },
  request_reopen: { ...said, reopenTermEnds: monday + 1000 * hours },
  keep_closed: { explanation: 'Alles is weg' },
  reopen: { reason: 'Er ligt nog wat', promise },
  add_information: said,
  update: said,
  note: said,
  set_contact: { contact: { ...contact, email: 'jan.peeters@example.org' }, language: 'fr' },
  correct: { category: 'litter', categoryFacts: null, place: null, description: null, proposed: null },
  merge: { leading: { id: 'r-0', reference: '111111111', open: true, merged: false, split: false } },
  unmerge: { reason: 'Iets anders' },
  split: {
    parts: [
      { id: 'p-1', reference: '222222222', category: 'fly-tipping', description: 'De zetel' },
      { id: 'p-2', reference: '333333333', category: 'graffiti', description: 'De muur' },
    ],
  },
  unsplit: { reason: 'Toch één klus', partsPastRegistered: 0 },
  part_changed: { part: 'p-1', partStatus: 'registered' },
  follow: {
    follower: 'f-1',
    confirmed: true,
    email: 'buur@example.org',
    phone: null,
    channels: ['mail'],
    language: 'nl',
  },
  unfollow: { follower: 'f-1' },
  link_reporter: { personId: 'person-1', evidence: ['reference_and_link'] },
  unlink_reporter: {},
  rate: { score: 4, text: 'Snel' },
  erase: { mergedIntoClosed: true },
}

let made = 0

/** A command of a type by an actor; `changes` replaces parts of what it brings. */
export function command<T extends CommandType>(
  type: T,
  actor: Actor,
  changes: Partial<CommandOf<T>> = {},
): ReportCommand {
  made += 1
  const envelope = { type, actor, eventId: `e-${made}`, occurredAt: monday, recordedAt: monday }
  // The parts are typed one by one; that together they are a command of type T is beyond the compiler.
  return { ...envelope, ...details[type], ...changes } as unknown as ReportCommand
}

export function eventsOf(state: ReportState, given: ReportCommand): readonly ReportEvent[] {
  const decision = decide(state, given)
  if (decision.ok) return decision.events
  throw new Error(`${given.type} was refused: ${decision.rejection.code} (${decision.rejection.field})`)
}

/** The report after these commands, each of which has to be accepted. */
export function given(...commands: readonly ReportCommand[]): Report {
  let state: ReportState = initialReport
  for (const one of commands) state = eventsOf(state, one).reduce(evolve, state)
  if (state.status === 'none') throw new Error('Nothing was submitted')
  return state
}

export const after = (state: ReportState, ...commands: readonly ReportCommand[]): ReportState =>
  commands.reduce((before, one) => eventsOf(before, one).reduce(evolve, before), state)

/** Code of the refusal, or `accepted`. */
export function verdict(state: ReportState, given: ReportCommand): string {
  const decision = decide(state, given)
  return decision.ok ? 'accepted' : decision.rejection.code
}
