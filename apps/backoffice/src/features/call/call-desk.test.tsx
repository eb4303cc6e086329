import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { chordPreference } from '../../lib/keys/chord-preference.ts'
import { queryClient } from '../../lib/trpc.ts'
import { faultsOf } from '../../test/axe.ts'
import { type FakeServer, Refused } from '../../test/fake-server.ts'
import { now, report } from '../../test/samples.ts'
import { keptAt } from './call-keep.ts'
import { answer, call, calls } from './call-samples.ts'
import { beginReport, exchange, omnibox, openDesk, prepareCall, what } from './call-setup.tsx'

const clockTime = (at: number): string =>
  new Date(at).toLocaleTimeString('nl-BE', { timeZone: 'Europe/Brussels' })

let server: FakeServer
beforeEach(() => {
  server = prepareCall()
})

describe('a call on the screen', () => {
  test('shows who it is and what is open for them, with the focus in the one field', async () => {
    await openDesk()
    const caller = screen.getByRole('complementary', { name: 'Beller' })
    within(caller).getByRole('heading', { name: 'Rosa Vandamme' })
    within(caller).getByText('0470 00 12 34')
    within(caller).getByText('3 keer contact dit jaar')
    within(caller).getByRole('button', { name: /Losse stoeptegel/ })
    expect(document.activeElement).toBe(omnibox())
  })

  test('says how long half of the calls take, beside how long this one lasts', async () => {
    await openDesk()
    expect(screen.getByRole('timer').textContent).toBe('1:12')
    await screen.findByText('De helft duurt korter dan 1:25')
  })

  test('is logged as answered with the answer that was read, by keys alone', async () => {
    await openDesk()
    await userEvent.keyboard('recy{Enter}')
    const aloud = await screen.findByRole('region', { name: 'Lees voor' })
    expect(aloud.textContent).toContain('Vandaag is het recyclagepark gesloten.')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText(/Genoteerd om .*beantwoord/)
    expect(server.sentTo('calls.finish')).toEqual([
      expect.objectContaining({
        callId: call().id,
        outcome: 'answered',
        answerId: answer.id,
        answerVersion: 3,
      }),
    ])
  })

  test('about a report that is already there says where it stands, and is logged with it', async () => {
    await openDesk()
    await userEvent.keyboard('{Alt>}1{/Alt}')
    await screen.findByText('482-193-70-4')
    const aloud = screen.getByRole('region', { name: 'Lees voor' })
    expect(aloud.textContent).toContain('1777 gaf de melding door aan Nette Stad')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText(/Genoteerd om/)
    expect(server.sentTo('calls.finish')).toEqual([
      expect.objectContaining({ outcome: 'linked', reportIds: [report().id] }),
    ])
  })

  test('keeps its note at every stroke and says so', async () => {
    const { unmount } = await openDesk()
    await userEvent.type(screen.getByLabelText('Kladblok'), 'matras')
    await screen.findByText(/^Bewaard om/)
    unmount()
    await openDesk()
    screen.getByDisplayValue('matras')
    expect(server.sentTo('calls.saveDraft').at(-1)).toMatchObject({ callId: call().id, scratch: 'matras' })
  })

  test('sends what was typed right before a reload as soon as the page is back', async () => {
    const { unmount } = await openDesk()
    server.setAway(true)
    await userEvent.type(screen.getByLabelText('Kladblok'), 'matras')
    unmount()
    server.setAway(false)
    await openDesk()
    await screen.findByText(/^Bewaard om/)
    expect(server.sentTo('calls.saveDraft').at(-1)).toMatchObject({ scratch: 'matras' })
  })

  test('says what is kept while the server is out of reach', async () => {
    await openDesk()
    server.setAway(true)
    await userEvent.type(screen.getByLabelText('Kladblok'), 'matras')
    await screen.findByText(/Alles staat veilig in deze browser/)
    screen.getByDisplayValue('matras')
  })

  test('waits where the server hears too much at once, and keeps what was typed', async () => {
    await openDesk()
    server.on('calls', 'saveDraft', () => {
      throw new Refused({ code: 'TOO_MANY_REQUESTS', rejection: { code: 'too_many_requests', field: null } })
    })
    await userEvent.type(screen.getByLabelText('Kladblok'), 'matras')
    await screen.findByText(/De server bewaart dit nu niet.*gaat vanzelf door/)
  })

  test('never calls a refusal a lost connection, and does not try it for ever', async () => {
    await openDesk()
    server.on('calls', 'saveDraft', () => {
      throw new Refused({ code: 'BAD_REQUEST', fieldErrors: { scratch: 'text_too_long' } })
    })
    await userEvent.type(screen.getByLabelText('Kladblok'), 'matras')
    await screen.findByText(/De server neemt dit niet aan/)
    expect(screen.queryByText(/Geen verbinding/)).toBeNull()
    server.on('calls', 'saveDraft', ({ savedAt }) => ({ savedAt }))
    await userEvent.type(screen.getByLabelText('Kladblok'), '!')
    await screen.findByText(/^Bewaard om/)
    expect(server.sentTo('calls.saveDraft').at(-1)).toMatchObject({ scratch: 'matras!' })
  })

  test('goes by the clock of the server where that of the browser is ahead', async () => {
    await openDesk()
    server.on('calls', 'saveDraft', () => ({ savedAt: now - 3_600_000 }))
    await userEvent.type(screen.getByLabelText('Kladblok'), 'x')
    const kept = await screen.findByText(/^Bewaard om/)
    expect(kept.textContent).toBe(`Bewaard om ${clockTime(now - 3_600_000)}`)
    expect(keptAt(call().id)).toBe(now - 3_600_000)
  })

  test('comes back after a crash with what the server kept', async () => {
    exchange.current = calls({
      active: call({
        savedAt: now,
        draft: {
          mode: 'report',
          description: 'Zes zakken',
          category: 'fly-tipping',
          place: { text: 'Markt', street: 7 },
          answers: [],
        },
      }),
    })
    await openDesk()
    await screen.findByDisplayValue('Zes zakken')
    screen.getByDisplayValue('Markt')
  })

  test('gives way to another one with nothing of the first in sight, and comes back as it was', async () => {
    await openDesk()
    await userEvent.type(screen.getByLabelText('Kladblok'), 'van Rosa')
    await screen.findByText(/^Bewaard om/)
    const second = call({
      id: '0197a1b2-0000-7000-8000-00000000ca12',
      phone: null,
      shownPhone: null,
      anonymous: true,
      caller: { known: 'unknown', people: [], contactsThisYear: 0, openReports: [] },
    })
    server.on('calls', 'take', () => {
      exchange.current = calls({ active: second, parked: [call({ state: 'parked' })] })
      return undefined
    })
    server.on('calls', 'resume', () => {
      exchange.current = calls({ active: call(), parked: [{ ...second, state: 'parked' }] })
      return undefined
    })
    exchange.current = calls({ active: call(), ringing: [{ ...second, state: 'ringing' }] })
    await queryClient.invalidateQueries()
    await screen.findByText('een anoniem nummer')
    await userEvent.keyboard('{Alt>}o{/Alt}')
    await screen.findByRole('heading', { name: 'Nog onbekend' })
    expect(screen.queryByDisplayValue('van Rosa')).toBeNull()
    await userEvent.keyboard('{Alt>}p{/Alt}')
    await screen.findByRole('heading', { name: 'Rosa Vandamme' })
    screen.getByDisplayValue('van Rosa')
  })

  test('tells the editor once of a search without result, and of no other', async () => {
    server.on('answer', 'search', () => [])
    await openDesk()
    await userEvent.keyboard('recy')
    await screen.findByRole('option', { name: /Recyclagepark/ })
    await userEvent.clear(omnibox())
    await userEvent.type(omnibox(), 'eenhoorn')
    await screen.findByText('Niets gevonden')
    expect(server.sentTo('answer.search')).toEqual([])
    await userEvent.keyboard('{Alt>}n{/Alt}')
    await what()
    await userEvent.keyboard('{Alt>}n{/Alt}')
    expect(server.sentTo('answer.search')).toEqual([{ text: 'eenhoorn', language: 'nl', counts: true }])
  })

  test('that ends without an answer tells the editor what was looked for in vain', async () => {
    server.on('answer', 'search', () => [])
    await openDesk()
    await userEvent.type(omnibox(), 'eenhoorn')
    await screen.findByText('Niets gevonden')
    await userEvent.keyboard('{Alt>}t{/Alt}')
    const dialog = await screen.findByRole('dialog', { name: 'Doorverbinden' })
    await userEvent.type(within(dialog).getByLabelText('Naar wie?'), 'Burgerzaken')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText(/doorverbonden/)
    expect(server.sentTo('answer.search')).toEqual([{ text: 'eenhoorn', language: 'nl', counts: true }])
  })

  test.each([
    [768, 5],
    [1000, 7],
  ])('on a screen of %i px high asks for %i hits', async (height, limit) => {
    const before = window.innerHeight
    onTestFinished(() => void vi.stubGlobal('innerHeight', before))
    vi.stubGlobal('innerHeight', height)
    await openDesk()
    await userEvent.type(omnibox(), 'recy')
    await screen.findByRole('option', { name: /Recyclagepark/ })
    expect(server.sentTo('desk.omnibox').at(-1)).toEqual({ text: 'recy', limit })
  })

  test('is transferred, with to whom', async () => {
    await openDesk()
    await userEvent.keyboard('{Alt>}t{/Alt}')
    const dialog = await screen.findByRole('dialog', { name: 'Doorverbinden' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Noteer en rond af' }))
    await within(dialog).findByText('Vul in naar wie je doorverbindt.')
    await userEvent.type(within(dialog).getByLabelText('Naar wie?'), 'Burgerzaken')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText(/doorverbonden/)
    expect(server.sentTo('calls.finish')).toEqual([
      expect.objectContaining({ outcome: 'transferred', transferredTo: 'Burgerzaken' }),
    ])
  })

  test('follows a letter that was changed, and no longer the one it had', async () => {
    chordPreference.setLetter('transfer', 'd')
    await openDesk()
    await userEvent.keyboard('{Alt>}t{/Alt}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await userEvent.keyboard('{Alt>}d{/Alt}')
    await screen.findByRole('dialog', { name: 'Doorverbinden' })
  })

  test('whose first try did reach us is not logged twice', async () => {
    server.on('calls', 'finish', () => {
      throw new Refused({ code: 'CONFLICT', rejection: { code: 'command_reused', field: null } })
    })
    await openDesk()
    await userEvent.keyboard('recy{Enter}')
    await screen.findByRole('region', { name: 'Lees voor' })
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText(/Genoteerd om/)
  })

  test('has no accessibility faults', async () => {
    const { container } = await openDesk()
    expect(await faultsOf(container)).toEqual([])
    await beginReport()
    await screen.findByRole('radiogroup', { name: 'Is het een van deze meldingen?' })
    expect(await faultsOf(container)).toEqual([])
  })
})

describe('without telephony', () => {
  beforeEach(() => {
    exchange.current = calls({ line: null })
    server.on('calls', 'start', ({ callId }) => {
      exchange.current = calls({
        active: call({
          id: callId,
          phone: null,
          shownPhone: null,
          caller: { known: 'unknown', people: [], contactsThisYear: 0, openReports: [] },
        }),
      })
      return { callId }
    })
  })

  test('a call begins with the first letter that is typed, and nothing of it is lost', async () => {
    await openDesk()
    expect(server.sentTo('calls.start')).toEqual([])
    await userEvent.keyboard('recy')
    await waitFor(() => expect(server.sentTo('calls.start')).toHaveLength(1))
    await screen.findByText(/In gesprek/)
    screen.getByDisplayValue('recy')
    expect(document.activeElement).toBe(omnibox())
  })

  test('a visitor at the desk is a contact of the desk', async () => {
    await openDesk()
    await userEvent.click(screen.getByRole('button', { name: 'Bezoeker aan de balie' }))
    await waitFor(() =>
      expect(server.sentTo('calls.start')).toEqual([expect.objectContaining({ channel: 'desk' })]),
    )
  })
})
