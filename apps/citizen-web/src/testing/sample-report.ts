import type { Categories, FollowView } from '../lib/api.ts'

export const reportId = '0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b'
const receivedAt = Date.UTC(2026, 10, 20, 7, 12)

const usual = {
  danger: null,
  public: true,
  complaint: false,
  promiseWorkingDays: 5,
  departmentName: 'Nette Stad',
}

export const categories: Categories = [
  {
    ...usual,
    code: 'fly-tipping',
    label: 'Sluikstort',
    group: { code: 'cleanliness', label: 'Netheid' },
    synonyms: ['zetel', 'gedumpt afval'],
    questions: [
      {
        code: 'size',
        kind: 'choice',
        label: 'Hoeveel is het?',
        options: [
          { code: 'bag', label: 'Een zak' },
          { code: 'van', label: 'Meer dan een bestelwagen' },
        ],
        required: true,
      },
    ],
  },
  {
    ...usual,
    code: 'hole',
    label: 'Put in de weg',
    group: { code: 'roads', label: 'Straten' },
    synonyms: ['gat'],
    questions: [],
    danger: 'Is iemand gewond? Bel 112.',
    departmentName: 'Publieke Ruimte',
  },
]

const photo = {
  id: 'a1',
  url: '/api/attachments/a1',
  thumbUrl: '/api/attachments/a1/thumb',
  width: 800,
  height: 600,
}

/** A report that is planned, as the server shows it. */
export const plannedReport: FollowView = {
  reportId,
  reference: '482-193-70-4',
  version: 4,
  title: 'Sluikstort',
  description: 'Er ligt een zetel.',
  place: 'Burgemeester Nolfstraat',
  language: 'nl',
  receivedAt,
  status: 'planned',
  statusLabel: 'Gepland',
  statement: [
    { text: 'Nette Stad voert het werk uit ', emphasis: false },
    { text: 'tussen dinsdag 24 en vrijdag 27 november', emphasis: true },
    { text: '.', emphasis: false },
  ],
  next: {
    holder: { kind: 'department', code: 'nette-stad', name: 'Nette Stad' },
    now: 'Nette Stad kiest zelf de dag.',
    when: 'Onze belofte: klaar ten laatste vrijdag 27 november.',
    you: 'Je hoeft niets te doen.',
    range: { first: '2026-11-24', last: '2026-11-27' },
    due: null,
    until: null,
    waitingForYou: false,
    commands: ['withdraw', 'add_information', 'set_contact'],
  },
  department: { code: 'nette-stad', name: 'Nette Stad' },
  waitingForYou: false,
  question: null,
  facts: [{ code: 'holder', value: 'Nette Stad', detail: null }],
  steps: [
    {
      status: 'received',
      label: 'Ontvangen',
      state: 'done',
      stateLabel: 'Gedaan',
      at: receivedAt,
      days: null,
      kind: 'step',
      detail: 'Je melding kwam aan bij 1777',
    },
    {
      status: 'planned',
      label: 'Gepland',
      state: 'now',
      stateLabel: 'Nu',
      at: receivedAt,
      days: { first: '2026-11-24', last: '2026-11-27' },
      kind: 'step',
      detail: null,
    },
    {
      status: 'handled',
      label: 'Behandeld',
      state: 'todo',
      stateLabel: 'Verwacht',
      at: null,
      days: null,
      kind: 'step',
      detail: 'Je krijgt bericht als het klaar is',
    },
  ],
  history: [
    {
      position: 1,
      at: receivedAt,
      kind: 'submitted',
      status: 'received',
      title: 'Ontvangen',
      sentence: 'Je meldde dit via de website.',
      text: { text: 'Er ligt een zetel.', language: 'nl' },
      attachments: [photo],
      by: 'jij',
      internal: false,
      toldBy: ['mail'],
    },
  ],
  photos: [photo],
  contact: { name: null, email: 'l•••@voorbeeld.be', phone: null, channels: ['mail'], smsOffered: true },
  can: ['withdraw', 'addInformation', 'setContact'],
  rated: false,
  account: null,
  mergedInto: null,
}

/** The same report when the city asks something. */
export const waitingReport: FollowView = {
  ...plannedReport,
  status: 'awaiting_reply',
  statusLabel: 'Wachten op antwoord',
  waitingForYou: true,
  question: { text: 'Welk nummer staat er op de paal?', until: '2026-12-07' },
  can: ['reply', 'withdraw', 'addInformation'],
}

/** The same report at the end. */
export const handledReport: FollowView = {
  ...plannedReport,
  status: 'handled',
  statusLabel: 'Behandeld',
  next: { ...plannedReport.next, until: '2026-12-09' },
  can: ['requestReopen', 'rate'],
}
