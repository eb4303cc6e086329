import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { chordPreference } from '../../lib/keys/chord-preference.ts'
import { createFakeServer, type FakeServer } from '../../test/fake-server.ts'
import { els, lists, now, report } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { CallDesk } from './call-desk.tsx'
import { answer, call, calls, category, nearby } from './call-samples.ts'
import type { CallsView } from './call-views.ts'

const hit = { extra: null, matched: [] }
const hits = [
  {
    ...hit,
    kind: 'answer' as const,
    id: 'a',
    title: 'Recyclagepark: openingsuren',
    data: { answerId: answer.id, code: answer.code, isIncident: false },
  },
  { ...hit, kind: 'category' as const, id: 'c', title: 'Sluikstort', data: { code: 'fly-tipping' } },
  {
    ...hit,
    kind: 'street' as const,
    id: 's',
    title: 'Zandbergstraat',
    data: { street: 'Zandbergstraat', postcode: '8500', place: 'Kortrijk', houseNumber: null },
  },
]

/** The calls that the server tells of, for a test to change. */
export const exchange: { current: CallsView } = { current: calls() }

/** A server with one call on the line and an answer to everything that the screen asks. */
export function prepareCall(): FakeServer {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  chordPreference.reset()
  exchange.current = calls({ active: call() })
  const server = createFakeServer()
  server.on('city', 'categories', () => [category])
  server.on('city', 'propose', () => ({
    proposals: [{ code: 'fly-tipping', label: 'Sluikstort', confidence: 0.94 }],
    modelVersion: 1,
  }))
  server.on('desk', 'lists', () => lists)
  server.on('desk', 'omnibox', ({ text }) => ({
    hits: hits.filter(({ title }) => title.toLowerCase().startsWith(text.toLowerCase())),
    more: false,
  }))
  server.on('desk', 'nearby', () => [nearby])
  server.on('desk', 'promise', () => ({
    destination: { kind: 'department' as const, code: 'nette-stad', name: 'Nette Stad' },
    workingDays: 5,
    due: now + 7 * 86_400_000,
    rule: { number: 4, name: 'Sluikstort op openbaar domein' },
  }))
  server.on('desk', 'registerByPhone', () => {
    exchange.current = calls()
    return {
      reportId: report().id,
      reference: '482-193-70-4',
      version: 2,
      department: { code: 'nette-stad', name: 'Nette Stad' },
      registered: true,
      linked: false,
      promise: { workingDays: 5, due: now + 7 * 86_400_000 },
    }
  })
  server.on('answer', 'get', () => answer)
  server.on('report', 'get', () => report())
  server.on('calls', 'current', () => exchange.current)
  server.on('contact', 'list', () => ({
    ...{ rows: [], nextCursor: null, total: 3, outcomes: [], answeredAtOnce: 1 },
    medianSeconds: 85,
  }))
  server.on('calls', 'saveDraft', ({ savedAt }) => ({ savedAt }))
  server.on('calls', 'finish', ({ contactId }) => {
    exchange.current = calls()
    return { contactId }
  })
  return server
}

export const openDesk = async () => {
  const shown = show(<CallDesk />, els)
  await screen.findByRole('combobox', { name: /^Zoek antwoord/ })
  await screen.findByText(/In gesprek|Klaar voor een oproep/)
  return shown
}
export const omnibox = () => screen.getByRole('combobox', { name: /^Zoek antwoord/ })
export const what = () => screen.findByLabelText('Wat meldt de beller?')
export const beginReport = async () => {
  await userEvent.type(omnibox(), 'slui{Enter}')
  await userEvent.type(await what(), 'Zes zakken')
  await userEvent.type(screen.getByLabelText('Straat of plaats'), 'Zandbergstraat')
  await userEvent.type(screen.getByLabelText('Huisnummer'), '44')
}
