import type { Inbox, MyReport, MyReports, PersonSession, Preferences } from '../lib/api.ts'
import { reportId } from './sample-report.ts'

export const signedIn: PersonSession = {
  signInOffered: true,
  person: { givenName: 'Lotte', means: 'itsme', unread: 1 },
}

const openReport: MyReport = {
  reportId,
  reference: '482-193-70-4',
  title: 'Straatlamp knippert',
  place: 'Doorniksewijk',
  status: 'awaiting_reply',
  statusLabel: 'Wachten op antwoord',
  sentence: 'We wachten op je antwoord.',
  statement: [{ text: 'We wachten op je antwoord.', emphasis: false }],
  question: { text: 'Welk nummer staat er op de paal?', until: '2026-12-07' },
  waitingForYou: true,
  receivedAt: Date.UTC(2026, 10, 22, 9),
  closedAt: null,
  channel: 'phone',
  linkedByDesk: true,
  news: 'We hebben een vraag',
  track: { total: 4, done: 1, waiting: true, step: 'Wachten op antwoord' },
  rating: null,
  mergedInto: null,
}

const closed = (number: number): MyReport => ({
  ...openReport,
  reportId: reportId.replace(/.$/, String(number)),
  reference: `100-000-00-${number}`,
  title: `Papier ${number}`,
  status: 'handled',
  statusLabel: 'Behandeld',
  sentence: 'Opgehaald op dinsdag 3 november.',
  question: null,
  waitingForYou: false,
  closedAt: Date.UTC(2026, 10, 3, 9),
  channel: 'web',
  linkedByDesk: false,
  news: null,
  rating: 5,
})

export const myReports: MyReports = {
  open: [openReport],
  closed: [1, 2, 3, 4, 5].map(closed),
  total: 6,
}

export const inbox: Inbox = {
  items: [
    {
      id: '0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2c',
      reportId,
      reference: '482-193-70-4',
      title: 'Een vraag over je straatlamp',
      about: 'Straatlamp knippert, Doorniksewijk',
      at: Date.UTC(2026, 10, 23, 9),
      unread: true,
    },
  ],
  unread: 1,
  nextCursor: null,
}

export const preferences: Preferences = {
  name: 'Lotte Vandenberghe',
  email: { address: 'lotte@voorbeeld.be', confirmed: true },
  pendingEmail: null,
  phone: null,
  wants: { mail: true, sms: false, messages: true },
  language: 'nl',
  smsOffered: true,
  erasureAskedAt: null,
}
