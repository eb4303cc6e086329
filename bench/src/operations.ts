import { v7 as newId } from 'uuid'
import type { Asking } from './asking.ts'

export type Subject = { id: string; fieldsVersion: number; link: string }

export type Operation = {
  name: string
  /** Whether the bar of API against floor is about it (quality: list, detail, submit, change of status, follow page). */
  judged: boolean
  /** Growth of a read with the data is judged; that of a write is shown. */
  growthCounts: boolean
  /** The request of one round; each round has a report of its own. */
  ask(asking: Asking, subject: Subject): Promise<unknown>
}

/** Everybody reports once: how often an hour one mail address may be given is limited. */
export const submission = (commandId = newId()) => ({
  commandId,
  reportId: newId(),
  language: 'nl',
  description: 'Er liggen drie zakken naast de glascontainer, al sinds woensdag.',
  category: 'fly-tipping',
  answers: {},
  place: {
    text: 'Burgemeester Nolfstraat 9, 8500 Kortrijk',
    point: null,
    street: 'Burgemeester Nolfstraat',
    houseNumber: '9',
    postcode: '8500',
    roadOwner: null,
  },
  seenAt: null,
  contact: {
    name: 'Lotte Vandamme',
    email: `lotte.${commandId}@voorbeeld.be`,
    phone: null,
    channels: ['mail'],
  },
  attachments: [],
})

/** What quality asks to be measured: the same requests that the two sites send. */
export const operations: readonly Operation[] = [
  {
    name: 'submit',
    judged: true,
    growthCounts: false,
    ask: (asking) => asking.citizen.mutate('citizen.submit', submission()),
  },
  {
    name: 'change of status',
    judged: true,
    growthCounts: false,
    ask: (asking, { id, fieldsVersion }) =>
      asking.staff.mutate('report.start', {
        commandId: newId(),
        reportId: id,
        expectedVersion: fieldsVersion,
      }),
  },
  {
    name: 'queue',
    judged: true,
    growthCounts: true,
    ask: (asking) => asking.staff.query('desk.queue', { sort: 'received', limit: 50 }),
  },
  {
    name: 'queue, one department',
    judged: true,
    growthCounts: true,
    ask: (asking) =>
      asking.staff.query('desk.queue', { sort: 'due', departments: ['nette-stad'], limit: 50 }),
  },
  {
    name: 'facets',
    judged: false,
    growthCounts: true,
    ask: (asking) => asking.staff.query('desk.facets', {}),
  },
  {
    name: 'search',
    judged: false,
    growthCounts: false,
    ask: (asking) => asking.staff.query('desk.queue', { q: 'zakken nolfstraat', closedToo: true, limit: 50 }),
  },
  {
    name: 'detail',
    judged: true,
    growthCounts: true,
    ask: (asking, { id }) => asking.staff.query('report.get', { id }),
  },
  {
    name: 'follow page',
    judged: true,
    growthCounts: true,
    ask: (asking, { id, link }) =>
      asking.follower(link).query('follow.get', { reportId: id, language: 'nl' }),
  },
  {
    name: 'follow page as HTML',
    judged: false,
    growthCounts: true,
    ask: (asking, { id, link }) => asking.page(`/nl/melding/${id}`, link),
  },
]
