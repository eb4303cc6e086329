import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { FakeServer } from '../../test/fake-server.ts'
import { now } from '../../test/samples.ts'
import { call, calls } from './call-samples.ts'
import { beginReport, exchange, omnibox, openDesk, prepareCall, what } from './call-setup.tsx'
import type { CallerView } from './call-views.ts'

let server: FakeServer
beforeEach(() => {
  server = prepareCall()
})

const { caller } = call()
const with6: CallerView['openReports'] = Array.from({ length: 6 }, (_, place) => ({
  ...caller.openReports[0],
  ...{ reportId: `0197a1b2-c3d4-7e5f-8a6b-00000000000${place}`, reference: `482-193-70-${place}` },
  ...{
    title: `Melding ${place + 1}`,
    place: null,
    status: 'planned',
    shownLabel: 'Gepland',
    when: '2026-11-25',
  },
}))
const strips = () => screen.getAllByRole('button', { name: /^(Alt \d )?Melding \d/ })
const mail = () => screen.getByLabelText('Mailadres')
const beginEmptyReport = async () => {
  await userEvent.keyboard('{Alt>}n{/Alt}')
  await what()
}

describe('a caller with more reports than fit', () => {
  beforeEach(() => {
    exchange.current = calls({ active: call({ caller: { ...caller, openReports: with6 } }) })
  })

  test('shows three of them and the rest at a button', async () => {
    await openDesk()
    expect(strips()).toHaveLength(3)
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle 6' }))
    expect(strips()).toHaveLength(6)
    await userEvent.click(screen.getByRole('button', { name: 'Toon er minder' }))
    expect(strips()).toHaveLength(3)
  })

  test('opens each of them by its digit, and shows the one that is open', async () => {
    await openDesk()
    await userEvent.keyboard('{Alt>}5{/Alt}')
    await waitFor(() => expect(strips()).toHaveLength(6))
    expect(strips()[4]?.getAttribute('aria-pressed')).toBe('true')
  })
})

describe('how a caller is told', () => {
  test('is as somebody whom we know wanted it before', async () => {
    await openDesk()
    await beginEmptyReport()
    expect(mail()).toHaveProperty('value', 'rosa@voorbeeld.be')
    expect(screen.getByRole('checkbox', { name: 'Mail' })).toHaveProperty('checked', true)
  })

  test('is not filled in of who only may be calling', async () => {
    exchange.current = calls({ active: call({ caller: { ...caller, known: 'maybe' } }) })
    await openDesk()
    await beginEmptyReport()
    expect(mail()).toHaveProperty('value', '')
    expect(screen.getByLabelText('Naam')).toHaveProperty('value', '')
  })

  test('is filled in once the caller says who they are, beside what the clerk typed already', async () => {
    const { openReports, people } = caller
    const maybe = {
      ...caller,
      known: 'maybe' as const,
      people: [...people, ...people.map((one) => ({ ...one, name: 'Jan', personId: null }))],
    }
    exchange.current = calls({ active: call({ caller: maybe }) })
    server.on('calls', 'linkCaller', () => {
      exchange.current = calls({ active: call({ caller: { ...caller, openReports } }) })
      return undefined
    })
    await openDesk()
    await beginEmptyReport()
    await userEvent.clear(screen.getByPlaceholderText('Telefoon'))
    await userEvent.type(screen.getByPlaceholderText('Telefoon'), '056 11 22 33')
    await userEvent.click(screen.getByRole('button', { name: /^Rosa Vandamme/ }))
    await waitFor(() => expect(mail()).toHaveProperty('value', 'rosa@voorbeeld.be'))
    expect(screen.getByPlaceholderText('Telefoon')).toHaveProperty('value', '056 11 22 33')
    expect(screen.getByLabelText('Naam')).toHaveProperty('value', 'Rosa Vandamme')
  })

  test('stays as the clerk changed it when the page comes back', async () => {
    const { unmount } = await openDesk()
    await beginEmptyReport()
    await userEvent.clear(mail())
    unmount()
    await openDesk()
    await what()
    expect(mail()).toHaveProperty('value', '')
  })
})

describe('a call that comes back after a reload', () => {
  test('has the focus in the field where the clerk was', async () => {
    const { unmount } = await openDesk()
    await beginReport()
    await userEvent.click(screen.getByLabelText('Extra uitleg bij de plaats'))
    unmount()
    await openDesk()
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText('Extra uitleg bij de plaats')),
    )
  })

  test('after a crash has it in the first field that is still empty', async () => {
    const draft = { mode: 'report', description: 'Zes zakken', category: 'fly-tipping' }
    exchange.current = calls({ active: call({ savedAt: now, draft }) })
    await openDesk()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Straat of plaats')))
  })

  test('has it in the one field while nothing is open', async () => {
    const { unmount } = await openDesk()
    unmount()
    await openDesk()
    expect(document.activeElement).toBe(omnibox())
  })
})

describe('the promise', () => {
  test('is held back until what may change it is told', async () => {
    await openDesk()
    await beginReport()
    const wait = await screen.findByRole('region', { name: 'Belofte' })
    expect(wait.textContent).toContain('Nog te vragen: de vragen')
    expect(screen.queryByRole('region', { name: 'Lees voor' })).toBeNull()
    const danger = screen.getByRole('radiogroup', { name: /gevaarlijks/ })
    await userEvent.click(within(danger).getByRole('radio', { name: 'Nee' }))
    await screen.findByRole('region', { name: 'Lees voor' })
    await userEvent.clear(screen.getByLabelText('Straat of plaats'))
    await userEvent.clear(screen.getByLabelText('Huisnummer'))
    await screen.findByText(/Nog te vragen: de plaats/)
  })
})
