import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Outputs } from '../../lib/trpc.ts'
import { faultsOf } from '../../test/axe.ts'
import { createFakeServer, type FakeServer } from '../../test/fake-server.ts'
import { els, nadia, now, row } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { Queue } from './queue.tsx'

let server: FakeServer
const hour = 3_600_000

const late = row({
  id: '0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a01',
  reference: '100-113-80-0',
  status: 'planned',
  due: { at: now - 49 * hour, state: 'late', from: now - 200 * hour },
})

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  server = createFakeServer()
  server.on('desk', 'queue', () => ({ rows: [late, row()], nextCursor: null, total: 2, totalCapped: false }))
  const views: Outputs['desk']['views'] = [
    { code: 'late', count: 1, capped: false, filter: { due: ['late'] } },
    { code: 'all', count: 2, capped: false, filter: {} },
  ]
  server.on('desk', 'views', () => views)
  server.on('desk', 'facets', () => ({
    statuses: [
      { code: 'registered', label: 'Geregistreerd', count: 1 },
      { code: 'planned', label: 'Gepland', count: 1 },
    ],
    categories: [],
    postcodes: [],
    departments: [],
    due: [],
  }))
})

describe('the queue', () => {
  test('groups what is late first and says by how much', async () => {
    show(<Queue search={{}} onSearch={vi.fn()} />, els)
    await screen.findByRole('columnheader', { name: 'Te laat 1' })
    screen.getByRole('columnheader', { name: 'Later deze week 1' })
    const [, first] = screen.getAllByRole('row').filter((line) => within(line).queryByRole('link') !== null)
    expect(first?.textContent).toContain('482-193-70-4')
    screen.getByText('2 dagen te laat')
  })

  test('names the view that the address describes and links to the others', async () => {
    show(<Queue search={{ termijn: ['late'] }} onSearch={vi.fn()} />, els)
    await screen.findByRole('heading', { level: 1, name: 'Te laat' })
    expect(screen.getByRole('link', { name: 'Alles open' }).getAttribute('href')).toBe('/balie/wachtrij')
  })

  test('asks the server for what the address says', async () => {
    show(<Queue search={{ zoek: 'zetel', wat: ['fly-tipping'] }} onSearch={vi.fn()} />, els)
    await screen.findByRole('table')
    expect(server.sentTo('desk.queue')[0]).toMatchObject({
      q: 'zetel',
      categories: ['fly-tipping'],
      sort: 'due',
    })
  })

  test('puts a chosen filter into the address', async () => {
    const onSearch = vi.fn()
    show(<Queue search={{}} onSearch={onSearch} />, els)
    await userEvent.click(await screen.findByRole('checkbox', { name: /Gepland/ }))
    expect(onSearch).toHaveBeenCalledWith({ status: ['planned'] }, { replace: true })
  })

  test('moves with J and K, and Enter would open the focused link', async () => {
    show(<Queue search={{}} onSearch={vi.fn()} />, els)
    await screen.findByRole('table')
    await userEvent.keyboard('jj')
    expect(document.activeElement?.getAttribute('href')).toBe(`/balie/melding/${row().id}`)
    await userEvent.keyboard('k')
    expect(document.activeElement?.getAttribute('href')).toBe(`/balie/melding/${late.id}`)
  })

  test('lets letters be letters in the search field', async () => {
    show(<Queue search={{}} onSearch={vi.fn()} />, els)
    const field = await screen.findByRole('searchbox', { name: 'Zoek' })
    await userEvent.type(field, 'jk')
    expect(screen.getByDisplayValue('jk')).toBe(document.activeElement)
  })

  test('says that nothing fits and how to see everything again', async () => {
    const onSearch = vi.fn()
    server.on('desk', 'queue', () => ({ rows: [], nextCursor: null, total: 0, totalCapped: false }))
    show(<Queue search={{ zoek: 'xyz' }} onSearch={onSearch} />, els)
    await userEvent.click(await screen.findByRole('button', { name: 'Wis alle filters' }))
    expect(onSearch).toHaveBeenCalledWith({}, { replace: false })
  })

  test('says that the server is away and reads again on request', async () => {
    server.setAway(true)
    show(<Queue search={{}} onSearch={vi.fn()} />, els)
    const again = await screen.findByRole('button', { name: 'Probeer opnieuw' }, { timeout: 4_000 })
    server.setAway(false)
    await userEvent.click(again)
    await screen.findByRole('table')
  })

  test('shows a department its crews, and says where a text is not for its eyes', async () => {
    server.on('desk', 'queue', () => ({
      rows: [row({ crew: 'Ploeg Zuid', summary: null })],
      nextCursor: null,
      total: 1,
      totalCapped: false,
    }))
    show(<Queue search={{}} onSearch={vi.fn()} />, nadia)
    await screen.findByText('Ploeg Zuid')
    screen.getByText('tekst afgeschermd')
    screen.getByText(/melding van een andere dienst, lezen alleen 1777 en die dienst/)
  })

  test('says that signs alone are no words to search for', async () => {
    const { unmount } = show(<Queue search={{ zoek: '% <>' }} onSearch={vi.fn()} />, els)
    await screen.findByText(/geen woord of nummer in je zoekveld/)
    unmount()
    show(<Queue search={{ zoek: '<b>' }} onSearch={vi.fn()} />, els)
    await screen.findByRole('table')
    expect(screen.queryByText(/geen woord of nummer in je zoekveld/)).toBeNull()
  })

  test('has no accessibility faults', async () => {
    const { container } = show(<Queue search={{}} onSearch={vi.fn()} />, els)
    await screen.findByRole('table')
    expect(await faultsOf(container)).toEqual([])
  })
})
