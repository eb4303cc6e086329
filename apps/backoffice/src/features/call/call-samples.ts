import { now } from '../../test/samples.ts'
import type { AnswerView, CallsView, CallView, Category, NearbyReport } from './call-views.ts'

export const category: Category = {
  code: 'fly-tipping',
  label: 'Sluikstort',
  group: { code: 'cleanliness', label: 'Netheid' },
  synonyms: [],
  questions: [
    {
      code: 'what',
      kind: 'choice',
      label: 'Wat ligt er?',
      options: [
        { code: 'bags', label: 'Zakken' },
        { code: 'bulky', label: 'Grof vuil' },
      ],
      required: false,
    },
    { code: 'danger', kind: 'yes_no', label: 'Ligt er iets gevaarlijks bij?', options: [], required: true },
  ],
  danger: 'Is er nu gevaar? Bel 112.',
  promiseWorkingDays: 5,
  departmentName: 'Nette Stad',
  public: true,
  complaint: false,
}

export const call = (changes: Partial<CallView> = {}): CallView => ({
  id: '0197a1b2-0000-7000-8000-00000000ca11',
  channel: 'phone',
  state: 'active',
  direction: 'in',
  endedAt: null,
  phone: '+32470001234',
  shownPhone: '0470 00 12 34',
  anonymous: false,
  rangAt: now - 72_000,
  answeredAt: now - 72_000,
  scratch: '',
  draft: null,
  savedAt: null,
  caller: {
    known: 'known',
    people: [
      {
        personId: '0197a1b2-0000-7000-8000-00000000aaaa',
        name: 'Rosa Vandamme',
        place: 'Zandbergstraat 41, 8500 Kortrijk',
        hasAccount: true,
        email: 'rosa@voorbeeld.be',
        channels: ['mail'],
      },
    ],
    contactsThisYear: 3,
    openReports: [
      {
        reportId: '0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
        reference: '482-193-70-4',
        title: 'Losse stoeptegel',
        place: 'Sint-Denijsestraat 12',
        status: 'planned',
        shownLabel: 'Gepland',
        when: '2026-11-25',
      },
    ],
  },
  ...changes,
})

export const calls = (changes: Partial<CallsView> = {}): CallsView => ({
  line: '101',
  active: null,
  ringing: [],
  parked: [],
  waiting: { count: 0, longestSince: null },
  ...changes,
})

export const nearby: NearbyReport = {
  digit: 1,
  reportId: '0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1b77',
  reference: '482-166-30-1',
  title: 'Matras en zakken',
  place: 'Zandbergstraat 44',
  distance: 35,
  receivedAt: now - 20 * 3_600_000,
  status: 'registered',
  shownLabel: 'Geregistreerd',
}

export const answer: AnswerView = {
  id: '0197a1b2-0000-7000-8000-00000000a115',
  code: 'recyclagepark-openingsuren',
  version: 3,
  kind: 'answer',
  question: 'Recyclagepark: openingsuren',
  spoken: [
    [
      { text: 'Vandaag is het recyclagepark ', strong: false },
      { text: 'gesloten', strong: true },
      { text: '.', strong: false },
    ],
    [{ text: 'Je hebt je identiteitskaart nodig.', strong: false }],
  ],
  body: '',
  followUps: [{ question: 'Kan ik zonder afspraak komen?', answer: 'Ja.' }],
  links: [],
  hours: {
    days: [
      {
        label: 'maandag 23 november',
        text: 'gesloten',
        today: true,
        short: { label: 'maandag 23', text: 'gesloten' },
      },
    ],
    note: '',
  },
  place: {
    ...{ name: 'Recyclagepark Kortrijk', address: 'Oudenaardsesteenweg, 8500 Kortrijk' },
    route: 'https://www.openstreetmap.org/directions?to=Oudenaardsesteenweg',
  },
  category: null,
  owner: { code: 'afval', name: 'Afval' },
  validFrom: null,
  validUntil: null,
  reviewOn: '2027-03-01',
  reviewedBy: 'Hatice Aydin',
  reviewedAt: now - 7 * 86_400_000,
  givenThisMonth: 61,
  flagged: false,
}
