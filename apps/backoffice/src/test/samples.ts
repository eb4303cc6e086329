import type { Member } from '../lib/member.ts'
import type { Report } from '../lib/report.ts'
import type { Outputs } from '../lib/trpc.ts'

export const els: Member = {
  memberId: '0197a1b2-0000-7000-8000-000000000001',
  name: 'Els Verhaeghe',
  email: 'els@kortrijk.example',
  role: 'clerk',
  departments: [{ code: '1777', name: 'Meldpunt 1777' }],
  language: 'nl',
  smsOffered: true,
}

export const nadia: Member = {
  ...els,
  name: 'Nadia Maes',
  role: 'lead',
  departments: [{ code: 'nette-stad', name: 'Nette Stad' }],
}

export const lists: Outputs['desk']['lists'] = {
  departments: [
    { code: 'nette-stad', name: 'Nette Stad' },
    { code: 'groen', name: 'Groen' },
  ],
  partners: [{ code: 'imog', name: 'IMOG' }],
  categories: [
    {
      code: 'fly-tipping',
      label: 'Sluikstort',
      group: { code: 'cleanliness', label: 'Netheid' },
      handledBy: { kind: 'department', code: 'nette-stad' },
      needsPhoto: true,
    },
  ],
  members: [],
}

const hour = 3_600_000
export const now = Date.parse('2026-11-23T10:00:00+01:00')

type Row = Outputs['desk']['queue']['rows'][number]
export const row = (changes: Partial<Row> = {}): Row => ({
  id: '0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
  reference: '482-193-70-4',
  version: 3,
  category: { code: 'fly-tipping', label: 'Sluikstort' },
  placeText: 'Zandbergstraat 44',
  summary: 'Matras en zakken aan de poort',
  status: 'registered',
  statusLabel: 'Geregistreerd',
  department: { code: 'nette-stad', name: 'Nette Stad' },
  partner: null,
  assignee: null,
  crew: null,
  firstDay: null,
  lastDay: null,
  receivedAt: now - 20 * hour,
  due: { at: now + 30 * hour, state: 'on_time', from: now - 20 * hour },
  flagged: false,
  priority: 'normal',
  lat: null,
  lon: null,
  ...changes,
})

const entry: Report['timeline'][number] = {
  position: 1,
  at: now - 20 * hour,
  kind: 'submitted',
  status: 'received',
  title: 'Ontvangen',
  sentence: 'Dit is gemeld via de website.',
  text: { text: 'Matras en zakken aan de poort', language: 'nl' },
  attachments: [],
  by: 'de melder',
  internal: false,
  toldBy: ['mail'],
}

export const history: Report['timeline'] = [
  entry,
  {
    ...entry,
    position: 2,
    kind: 'registered',
    status: 'registered',
    title: 'Geregistreerd bij Nette Stad',
    sentence: '1777 gaf de melding door aan Nette Stad.',
    text: null,
    by: 'Els Verhaeghe, Meldpunt 1777',
  },
  {
    ...entry,
    position: 3,
    kind: 'note_added',
    status: null,
    title: 'Interne nota',
    sentence: 'Alleen medewerkers zien dit.',
    text: { text: 'De buurvrouw belde ook.', language: 'nl' },
    by: 'Jef Claeys, Nette Stad',
    internal: true,
    toldBy: [],
  },
]

export const report = (changes: Partial<Report> = {}): Report => ({
  id: '0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
  reference: '482-193-70-4',
  version: 3,
  fieldsVersion: 1,
  status: 'registered',
  statusLabel: 'Geregistreerd',
  personalHidden: false,
  description: 'Matras en zakken aan de poort',
  category: { code: 'fly-tipping', label: 'Sluikstort', needsPhoto: false, danger: null },
  complaint: false,
  public: true,
  released: false,
  place: {
    text: 'Zandbergstraat 44',
    point: null,
    street: null,
    houseNumber: null,
    postcode: null,
    roadOwner: null,
  },
  channel: 'web',
  language: 'nl',
  receivedAt: now - 20 * hour,
  seenAt: null,
  closedAt: null,
  contact: { name: 'Rosa Vandamme', email: 'rosa@voorbeeld.be', phone: null, channels: ['mail'] },
  reachable: true,
  badAddress: null,
  personLinked: false,
  linkedPerson: null,
  answers: [],
  department: { code: 'nette-stad', name: 'Nette Stad' },
  assignee: null,
  plan: null,
  due: { at: now + 30 * hour, state: 'on_time', from: now - 20 * hour, pauses: [] },
  responseDue: null,
  flagged: false,
  reopenText: null,
  question: null,
  referral: null,
  declined: null,
  result: null,
  rated: false,
  erased: false,
  legal: ['plan', 'start', 'handle', 'note'],
  timeline: history,
  routing: {
    ruleSetVersion: 1,
    fallback: false,
    tried: [
      {
        ruleId: 'one',
        ruleName: 'Losse tegels',
        matched: false,
        when: { kind: 'category', matched: false, wanted: ['loose-paving'], seen: ['fly-tipping'] },
      },
      {
        ruleId: 'two',
        ruleName: 'Sluikstort naar Nette Stad',
        matched: true,
        when: { kind: 'category', matched: true, wanted: ['fly-tipping'], seen: ['fly-tipping'] },
      },
    ],
  },
  routedByHand: null,
  attachments: [],
  notices: [],
  mergedInto: null,
  partOf: null,
  merged: [],
  parts: [],
  followers: 0,
  followedBy: [],
  ...changes,
})

export const notice = (changes: Partial<Report['notices'][number]> = {}): Report['notices'][number] => ({
  id: '0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1b01',
  position: 2,
  audience: 'reporter',
  channel: 'mail',
  kind: 'status',
  status: 'registered',
  address: 'rosa@voorbeeld.be',
  state: 'sent',
  attempts: 1,
  resends: 0,
  nextAttemptAt: now,
  sentAt: now,
  lastError: null,
  result: null,
  resultDetail: null,
  createdAt: now,
  log: [],
  ...changes,
})
