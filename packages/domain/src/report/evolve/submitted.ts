import { desk } from '../actor.ts'
import type { Submitted } from '../event.ts'
import type { Report } from '../state.ts'
import { placeOfFacts } from './core.ts'

/** Everything of which a new report has nothing yet. */
const untouched = {
  status: 'received',
  version: 1,
  fieldsVersion: 1,
  public: false,
  department: desk,
  departmentsEver: [desk],
  everRegistered: false,
  routed: null,
  proposed: null,
  assignee: null,
  referrals: 0,
  promise: null,
  firstActionAt: null,
  pauses: [],
  followers: [],
  reporterLeft: false,
  rated: false,
  erased: false,
  frozen: null,
} as const

/** A report is received at the desk, which is responsible until somebody registers it elsewhere. */
export const evolveSubmitted = ({ facts, personal, occurredAt }: Submitted): Report => ({
  ...untouched,
  id: facts.reportId,
  reference: facts.reference,
  channel: facts.channel,
  language: facts.language,
  receivedAt: occurredAt,
  clockStartedAt: occurredAt,
  statusSince: occurredAt,
  description: personal?.description ?? null,
  category: facts.category,
  complaint: facts.complaint,
  answers: personal?.answers ?? {},
  place: personal?.place ?? placeOfFacts(facts.place),
  seenAt: facts.seenAt,
  contact: personal?.contact ?? null,
  hasContact: facts.hasContact,
  channels: facts.channels,
  personId: personal?.personId ?? null,
  attachments: facts.attachments,
  responseDue: facts.responseDue,
  partOf: facts.partOf,
})
