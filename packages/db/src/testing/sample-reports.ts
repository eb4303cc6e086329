import type { Actor, ReportCommand, SubmitReport } from '@meldpunt/domain'
import { reference } from '@meldpunt/domain'
import { v7 as newId } from 'uuid'

/** Monday 2 November 2026, 09:00 in Brussels. */
export const monday = Date.UTC(2026, 10, 2, 8)

export const reporter: Actor = { kind: 'reporter', personId: null }
export const clerk: Actor = { kind: 'clerk', memberId: newId(), name: 'An Claeys' }
export const lead: Actor = {
  ...{ kind: 'lead', memberId: newId(), name: 'Luc Maes' },
  departments: ['nette-stad'],
}

let drawn = 1_777

/** A report of fly-tipping in the Kerkstraat, as a citizen sends it. */
export function submitting(data: Partial<SubmitReport> = {}): SubmitReport {
  drawn += 1
  return {
    type: 'submit',
    ...envelope(reporter, monday),
    reportId: newId(),
    reference: reference.fromNumber(drawn),
    ...{ channel: 'web', language: 'nl', category: 'sluikstort', complaint: false, seenAt: null },
    description: 'Er liggen vuilniszakken naast de glasbol',
    place: kerkstraat,
    contact: {
      name: 'Zoë Vandenbulcke',
      email: 'zoe@example.org',
      phone: '0471 12 34 56',
      channels: ['mail'],
    },
    ...{ answers: {}, attachments: [], personId: null, responseDue: null, partOf: null },
    ...data,
  }
}

export const kerkstraat = {
  text: 'Kerkstraat 41, bij de kerk',
  point: { lat: 50.8279, lon: 3.2648 },
  street: 'Kerkstraat',
  houseNumber: '41',
  postcode: '8500',
  roadOwner: null,
}

/** Who and when, for any command. */
export const envelope = (actor: Actor, at: number) => ({
  actor,
  eventId: newId(),
  occurredAt: at,
  recordedAt: at,
})

/** Registered at a department, with a promise. */
export const registering = (
  at: number,
  department = 'nette-stad',
  category = 'sluikstort',
): ReportCommand => ({
  type: 'register',
  ...envelope(clerk, at),
  category,
  routed: {
    department,
    priority: 'normal',
    ruleSetVersion: null,
    explanation: null,
    byHand: { reason: 'gekend' },
  },
  promise: { workingDays: 3, due: at + 3 * 86_400_000, firstActionDue: null },
  ...{ complaint: false, public: true },
})
