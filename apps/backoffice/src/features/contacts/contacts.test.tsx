import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Outputs } from '../../lib/trpc.ts'
import { faultsOf } from '../../test/axe.ts'
import { createFakeServer, type FakeServer } from '../../test/fake-server.ts'
import { els, now } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { Contacts } from './contacts.tsx'

type View = Outputs['contact']['list']
const id = (last: number) => `0197a1b2-0000-7000-8000-00000000000${last}`

const row: View['rows'][number] = {
  ...{ id: id(1), channel: 'phone', startedAt: now, seconds: 85, outcome: 'answered', isOut: false },
  member: { memberId: id(2), name: 'Els Verhaeghe' },
  ...{ who: 'Rosa, 0470 00 12 34', about: 'Is het stadhuis morgen open?', reports: [] },
}
const web: View['rows'][number] = {
  ...{ id: id(3), channel: 'web', startedAt: now - 1000, seconds: null, outcome: 'reported', member: null },
  isOut: false,
  ...{ who: null, about: null, reports: [{ reportId: id(4), reference: '482-193-70-4' }] },
}
const view: View = {
  ...{ rows: [row, web], nextCursor: null, total: 1204, answeredAtOnce: 0.806, medianSeconds: 85 },
  outcomes: [
    { outcome: 'answered', count: 970 },
    { outcome: 'reported', count: 234 },
  ],
}

let server: FakeServer
let asked: unknown[]
beforeEach(() => {
  server = createFakeServer()
  asked = []
  server.on('contact', 'list', (input) => {
    asked.push(input)
    return view
  })
})

describe('the contacts of the desk', () => {
  test('are told with their outcome, and with how the days went', async () => {
    const { container } = show(<Contacts search={{}} onSearch={vi.fn()} />, els)
    const table = await screen.findByRole('table')
    const [, first, second] = within(table).getAllByRole('row')
    for (const text of ['Telefoon', 'Beantwoord', 'Is het stadhuis morgen open?', 'Els Verhaeghe', '1:25'])
      within(first ?? table).getByText(text)
    const link = within(second ?? table).getByRole('link', { name: '482-193-70-4' })
    expect(link.getAttribute('href')).toBe(`/balie/melding/${id(4)}`)
    const summary = screen.getByRole('region', { name: 'Samengevat' })
    expect(summary.textContent).toMatch(/1\.204.*81\s?%.*1:25/)
    expect(await faultsOf(container)).toEqual([])
  })

  test('say of somebody who was called back in vain that nobody answered, and of a caller that they hung up', async () => {
    const hungUp = { ...row, outcome: 'hung_up' as const }
    server.on('contact', 'list', () => ({
      ...view,
      rows: [
        { ...hungUp, isOut: true },
        { ...hungUp, id: id(5) },
      ],
    }))
    show(<Contacts search={{}} onSearch={vi.fn()} />, els)
    const [, first, second] = within(await screen.findByRole('table')).getAllByRole('row')
    within(first ?? document.body).getByText('Geen gehoor')
    within(second ?? document.body).getByText('Opgehangen')
  })

  test('are those of the days and the outcome that the address names', async () => {
    show(
      <Contacts
        search={{ van: '2026-11-01', tot: '2026-11-05', uitkomst: 'linked', mijn: 'ja' }}
        onSearch={vi.fn()}
      />,
      els,
    )
    await screen.findByRole('table')
    expect(asked[0]).toMatchObject({ from: '2026-11-01', until: '2026-11-05', outcome: 'linked', mine: true })
  })

  test('are chosen into the address', async () => {
    const onSearch = vi.fn()
    show(<Contacts search={{ van: '2026-11-01', tot: '2026-11-05' }} onSearch={onSearch} />, els)
    await screen.findByRole('table')
    await userEvent.selectOptions(screen.getByLabelText('Kanaal'), 'Telefoon')
    await userEvent.click(screen.getByLabelText('Alleen die van mij'))
    await userEvent.click(screen.getByRole('button', { name: 'Toon' }))
    expect(onSearch).toHaveBeenCalledWith({
      van: '2026-11-01',
      tot: '2026-11-05',
      kanaal: 'phone',
      mijn: 'ja',
    })
  })

  test('may be none at all', async () => {
    server.on('contact', 'list', () => ({
      ...{ rows: [], nextCursor: null, total: 0, outcomes: [], answeredAtOnce: null, medianSeconds: null },
    }))
    show(<Contacts search={{}} onSearch={vi.fn()} />, els)
    await screen.findByText('Geen contacten')
  })
})
