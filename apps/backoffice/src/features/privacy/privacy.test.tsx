import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Member } from '../../lib/member.ts'
import type { Outputs } from '../../lib/trpc.ts'
import { faultsOf } from '../../test/axe.ts'
import { createFakeServer, type FakeServer, Refused } from '../../test/fake-server.ts'
import { els, lists, now } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { AccessLog } from './access-log.tsx'
import { ErasureRequests } from './erasure-requests.tsx'
import { Retention } from './retention.tsx'

const marc: Member = { ...els, name: 'Marc', role: 'ombudsman' }
const ann: Member = { ...els, name: 'Ann', role: 'admin' }
const id = (last: number) => `0197a1b2-0000-7000-8000-00000000000${last}`

let server: FakeServer
beforeEach(() => {
  server = createFakeServer()
})

describe('who looked', () => {
  const line: Outputs['privacy']['accessLog']['rows'][number] = {
    ...{ id: 2, at: now, actor: 'member', what: 'photo' },
    member: { memberId: id(1), name: 'Els Verhaeghe' },
    report: { id: id(2), reference: '482-193-70-4' },
    person: { personId: id(3), name: 'Lotte Claes' },
  }
  beforeEach(() => {
    const members = [{ memberId: id(1), name: 'Els Verhaeghe', departments: ['1777'] }]
    server.on('desk', 'lists', () => ({ ...lists, members }))
  })

  test('is told with links to the report and to all that was looked at of the person', async () => {
    const system = { ...line, id: 1, actor: 'system', member: null, person: null, what: 'dossier' } as const
    server.on('privacy', 'accessLog', () => ({ rows: [line, system], nextCursor: null }))
    const { container } = show(<AccessLog search={{}} onSearch={vi.fn()} />, marc)
    const table = await screen.findByRole('table')
    within(table).getByText('Foto')
    within(table).getByText('Het systeem')
    const person = within(table).getByRole('link', { name: 'Lotte Claes' })
    expect(person.getAttribute('href')).toBe(`/balie/inzicht/wie-keek?persoon=${id(3)}`)
    expect(await faultsOf(container)).toEqual([])
  })

  test('is searched by report and member, into the address', async () => {
    server.on('privacy', 'accessLog', () => ({ rows: [line], nextCursor: null }))
    const onSearch = vi.fn()
    show(<AccessLog search={{ persoon: id(3) }} onSearch={onSearch} />, marc)
    await screen.findByText('Alleen wat gegevens van Lotte Claes raakt.')
    await userEvent.type(screen.getByLabelText('Nummer van de melding'), '482-193-70-4')
    await userEvent.selectOptions(screen.getByLabelText('Medewerker'), 'Els Verhaeghe')
    await userEvent.click(screen.getByRole('button', { name: 'Zoek' }))
    expect(onSearch).toHaveBeenCalledWith({ melding: '482-193-70-4', medewerker: id(1), persoon: id(3) })
  })

  test('says beside the number that there is no such report', async () => {
    server.on('privacy', 'accessLog', () => {
      throw new Refused({ code: 'BAD_REQUEST', fieldErrors: { reference: 'reference_invalid' } })
    })
    show(<AccessLog search={{ melding: '1' }} onSearch={vi.fn()} />, marc)
    await vi.waitFor(() =>
      expect(screen.getByLabelText('Nummer van de melding').getAttribute('aria-invalid')).toBe('true'),
    )
  })
})

describe('a request to be forgotten', () => {
  const request: Outputs['privacy']['erasureRequests'][number] = {
    ...{
      id: id(4),
      personId: id(3),
      name: 'Lotte Claes',
      askedAt: now,
      doneAt: null,
      doneBy: null,
      outcome: null,
    },
    open: [{ id: id(2), reference: '482-193-70-4', status: 'planned', statusLabel: 'Gepland' }],
    ...{ hiddenOpen: 1, closed: 2 },
    loose: [{ id: id(6), reference: '706-067-89-3', status: 'received' as const, statusLabel: 'Ontvangen' }],
  }

  test('shows what stands in the way, and is carried out at the second press', async () => {
    const done = { ...request, id: id(5), doneAt: now, doneBy: 'Ann', outcome: { erased: 1, unlinked: 0 } }
    server.on('privacy', 'erasureRequests', () => [request, done])
    server.on('privacy', 'carryOutErasure', () => ({ erased: 2, unlinked: 2 }))
    const { container } = show(<ErasureRequests />, marc)
    const card = await screen.findByRole('article', { name: 'Lotte Claes' })
    within(card).getByText('2 afgesloten meldingen worden gewist.')
    within(card).getByRole('link', { name: '482-193-70-4' })
    within(card).getByText(/Misschien ook van deze burger/)
    within(card).getByRole('link', { name: '706-067-89-3' })
    within(card).getByText('1 klacht bij de ombudsdienst')
    expect(await faultsOf(container)).toEqual([])
    await userEvent.click(within(card).getByRole('button', { name: 'Vergeet deze burger' }))
    expect(server.sentTo('privacy.carryOutErasure')).toEqual([])
    await userEvent.click(within(card).getByRole('button', { name: 'Ja, vergeet deze burger' }))
    await vi.waitFor(() => expect(server.sentTo('privacy.carryOutErasure')).toEqual([{ id: id(4) }]))
  })

  test('leaves the keyboard at the question whether you are sure', async () => {
    server.on('privacy', 'erasureRequests', () => [request])
    show(<ErasureRequests />, marc)
    await userEvent.click(await screen.findByRole('button', { name: 'Vergeet deze burger' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Toch niet' }))
    await userEvent.click(screen.getByRole('button', { name: 'Toch niet' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Vergeet deze burger' }))
  })

  test('is told when there is none', async () => {
    server.on('privacy', 'erasureRequests', () => [])
    show(<ErasureRequests />, marc)
    await screen.findByText('Geen open vragen')
  })
})

describe('retention', () => {
  const overview: Outputs['retention']['overview'] = {
    terms: [{ dataClass: 'contact', days: 365, least: 30, most: 1825 }],
    runs: [
      { id: id(6), startedAt: now, finishedAt: now, counts: [{ dataClass: 'contact', count: 3 }], failed: 0 },
      { id: id(7), startedAt: now, finishedAt: null, counts: [], failed: 0 },
    ],
  }
  beforeEach(() => {
    server.on('retention', 'overview', () => overview)
  })

  test('is changed in place within its bounds', async () => {
    server.on('retention', 'saveTerm', () => ({ changed: true }))
    const { container } = show(<Retention />, ann)
    await screen.findByText('Contacten zonder melding: 3')
    screen.getByText('Niet afgewerkt')
    const days = screen.getByLabelText('Dagen')
    await userEvent.clear(days)
    await userEvent.type(days, '7')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar Contacten zonder melding' }))
    expect(days.getAttribute('aria-invalid')).toBe('true')
    await userEvent.clear(days)
    await userEvent.type(days, '200')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar Contacten zonder melding' }))
    await screen.findByText('Bewaard. Geldt vanaf vannacht.')
    expect(server.sentTo('retention.saveTerm')).toEqual([{ dataClass: 'contact', days: 200 }])
    expect(await faultsOf(container)).toEqual([])
  })

  test('is only read by who may not change it', async () => {
    show(<Retention />, marc)
    await screen.findByText('365 dagen')
    expect(screen.queryByRole('button')).toBeNull()
  })
})
