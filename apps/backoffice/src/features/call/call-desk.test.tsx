import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { chordPreference } from '../../lib/keys/chord-preference.ts'
import { faultsOf } from '../../test/axe.ts'
import { createFakeServer, type FakeServer, Refused } from '../../test/fake-server.ts'
import { els, lists, now, report } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { answer, call, calls, category, nearby } from './call-desk.samples.ts'
import { CallDesk } from './call-desk.tsx'
import type { CallsView } from './call-views.ts'

let server: FakeServer
let current: CallsView

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

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  chordPreference.reset()
  current = calls({ active: call() })
  server = createFakeServer()
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
    current = calls()
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
  server.on('calls', 'current', () => current)
  server.on('calls', 'saveDraft', () => undefined)
  server.on('calls', 'finish', ({ contactId }) => {
    current = calls()
    return { contactId }
  })
})

const open = async () => {
  const shown = show(<CallDesk />, els)
  await screen.findByRole('combobox', { name: /^Zoek antwoord/ })
  await screen.findByText(/In gesprek|Klaar voor een oproep/)
  return shown
}
const omnibox = () => screen.getByRole('combobox', { name: /^Zoek antwoord/ })
const what = () => screen.findByLabelText('Wat meldt de beller?')
const beginReport = async () => {
  await userEvent.type(omnibox(), 'slui{Enter}')
  await userEvent.type(await what(), 'Zes zakken')
  await userEvent.type(screen.getByLabelText('Straat of plaats'), 'Zandbergstraat')
  await userEvent.type(screen.getByLabelText('Huisnummer'), '44')
}

describe('a call on the screen', () => {
  test('shows who it is and what is open for them, with the focus in the one field', async () => {
    await open()
    const caller = screen.getByRole('complementary', { name: 'Beller' })
    within(caller).getByRole('heading', { name: 'Rosa Vandamme' })
    within(caller).getByText('0470 00 12 34')
    within(caller).getByText('3 keer contact dit jaar')
    within(caller).getByRole('button', { name: /Losse stoeptegel/ })
    expect(document.activeElement).toBe(omnibox())
  })

  test('is logged as answered with the answer that was read, by keys alone', async () => {
    await open()
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
    await open()
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
    const { unmount } = await open()
    await userEvent.type(screen.getByLabelText('Kladblok'), 'matras')
    await screen.findByText(/^Bewaard om/)
    unmount()
    await open()
    screen.getByDisplayValue('matras')
    expect(server.sentTo('calls.saveDraft').at(-1)).toMatchObject({ callId: call().id, scratch: 'matras' })
  })

  test('sends what was typed right before a reload as soon as the page is back', async () => {
    const { unmount } = await open()
    server.setAway(true)
    await userEvent.type(screen.getByLabelText('Kladblok'), 'matras')
    unmount()
    server.setAway(false)
    await open()
    await screen.findByText(/^Bewaard om/)
    expect(server.sentTo('calls.saveDraft').at(-1)).toMatchObject({ scratch: 'matras' })
  })

  test('says what is kept while the server is out of reach', async () => {
    await open()
    server.setAway(true)
    await userEvent.type(screen.getByLabelText('Kladblok'), 'matras')
    await screen.findByText(/Alles staat veilig in deze browser/)
    screen.getByDisplayValue('matras')
  })

  test('comes back after a crash with what the server kept', async () => {
    current = calls({
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
    await open()
    await screen.findByDisplayValue('Zes zakken')
    screen.getByDisplayValue('Markt')
  })

  test('gives way to another one with nothing of the first in sight, and comes back as it was', async () => {
    await open()
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
      current = calls({ active: second, parked: [call({ state: 'parked' })] })
      return undefined
    })
    server.on('calls', 'resume', () => {
      current = calls({ active: call(), parked: [{ ...second, state: 'parked' }] })
      return undefined
    })
    current = calls({ active: call(), ringing: [{ ...second, state: 'ringing' }] })
    await (await import('../../lib/trpc.ts')).queryClient.invalidateQueries()
    await screen.findByText('een anoniem nummer')
    await userEvent.keyboard('{Alt>}o{/Alt}')
    await screen.findByRole('heading', { name: 'Nog onbekend' })
    expect(screen.queryByDisplayValue('van Rosa')).toBeNull()
    await userEvent.keyboard('{Alt>}p{/Alt}')
    await screen.findByRole('heading', { name: 'Rosa Vandamme' })
    screen.getByDisplayValue('van Rosa')
  })

  test('is transferred, with to whom', async () => {
    await open()
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
    await open()
    await userEvent.keyboard('{Alt>}t{/Alt}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await userEvent.keyboard('{Alt>}d{/Alt}')
    await screen.findByRole('dialog', { name: 'Doorverbinden' })
  })

  test('whose first try did reach us is not logged twice', async () => {
    server.on('calls', 'finish', () => {
      throw new Refused({ code: 'CONFLICT', rejection: { code: 'command_reused', field: null } })
    })
    await open()
    await userEvent.keyboard('recy{Enter}')
    await screen.findByRole('region', { name: 'Lees voor' })
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText(/Genoteerd om/)
  })

  test('has no accessibility faults', async () => {
    const { container } = await open()
    expect(await faultsOf(container)).toEqual([])
    await beginReport()
    await screen.findByRole('radiogroup', { name: 'Is het een van deze meldingen?' })
    expect(await faultsOf(container)).toEqual([])
  })
})

describe('a report in a call', () => {
  test('is registered with what was told, and its number is read aloud', async () => {
    await open()
    await beginReport()
    await screen.findByText(/Nog één/)
    const questions = screen.getByRole('radiogroup', { name: /gevaarlijks/ })
    await userEvent.click(within(questions).getByRole('radio', { name: 'Nee' }))
    const promise = await screen.findByRole('region', { name: 'Lees voor' })
    expect(promise.textContent).toContain('Nette Stad lost dit op, ten laatste op maandag 30 november')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('heading', { name: 'De melding is geregistreerd' })
    expect(screen.getByRole('region', { name: 'Lees voor' }).textContent).toContain('482-193-70-4')
    expect(server.sentTo('desk.registerByPhone')).toEqual([
      expect.objectContaining({
        callId: call().id,
        channel: 'phone',
        description: 'Zes zakken',
        category: 'fly-tipping',
        answers: { danger: 'no' },
        register: true,
        byHand: null,
        place: expect.objectContaining({ text: 'Zandbergstraat 44', street: 'Zandbergstraat' }),
        contact: expect.objectContaining({
          name: 'Rosa Vandamme',
          phone: '+32470001234',
          channels: ['none'],
        }),
      }),
    ])
  })

  test('that is the same as one nearby is followed instead, by its digit', async () => {
    server.on('calls', 'followFor', ({ reportId }) => {
      current = calls()
      return { reportId, reference: '482-166-30-1', sentence: 'Nette Stad ruimt het op.' }
    })
    await open()
    await beginReport()
    const same = await screen.findByRole('radiogroup', { name: 'Is het een van deze meldingen?' })
    within(same).getAllByRole('radio')[0]?.focus()
    await userEvent.keyboard('1')
    await userEvent.click(screen.getByRole('checkbox', { name: /sms/i }))
    await userEvent.click(screen.getByRole('button', { name: 'Laat meevolgen' }))
    await screen.findByRole('heading', { name: 'De beller volgt melding 482-166-30-1' })
    expect(server.sentTo('calls.followFor')).toEqual([expect.objectContaining({ reportId: nearby.reportId })])
    expect(server.sentTo('desk.registerByPhone')).toEqual([])
  })

  test('does not take a digit in a list for a key when single keys are off', async () => {
    const { singleKeys } = await import('../../lib/key-preference.ts')
    singleKeys.set(false)
    await open()
    await beginReport()
    const same = await screen.findByRole('radiogroup', { name: 'Is het een van deze meldingen?' })
    within(same).getAllByRole('radio')[0]?.focus()
    await userEvent.keyboard('1')
    expect(within(same).queryByRole('radio', { checked: true })).toBeNull()
    singleKeys.set(true)
  })

  test('asks for what is missing beside the fields', async () => {
    await open()
    await userEvent.keyboard('{Alt>}n{/Alt}')
    await what()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('link', { name: 'Schrijf wat je wil melden of vragen.' })
    screen.getByRole('link', { name: 'Kies waarover het gaat.' })
    expect(server.sentTo('desk.registerByPhone')).toEqual([])
  })

  test('has its category proposed from the words of the caller, and the clerk decides', async () => {
    await open()
    await userEvent.keyboard('{Alt>}n{/Alt}')
    await userEvent.type(await what(), 'Zes zakken')
    const proposed = await screen.findByRole('radio', { name: /Sluikstort/ })
    expect(proposed).toHaveProperty('checked', false)
    await userEvent.click(proposed)
    expect(proposed).toHaveProperty('checked', true)
  })

  test('warns of danger as soon as the category is known', async () => {
    await open()
    await userEvent.type(omnibox(), 'slui{Enter}')
    expect((await screen.findByRole('alert')).textContent).toContain('Bel 112')
  })

  test('that reached us while its answer was lost is opened, and the next one begins empty', async () => {
    server.on('desk', 'registerByPhone', () => {
      throw new Refused({ code: 'CONFLICT', rejection: { code: 'command_reused', field: null } })
    })
    await open()
    await beginReport()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText('De melding is al bewaard')
    const [sent] = server.sentTo('desk.registerByPhone')
    const href = screen.getByRole('link', { name: 'Open de melding' }).getAttribute('href') ?? ''
    expect(sent).toMatchObject({ reportId: href.split('/').at(-1) })
    await userEvent.click(screen.getByRole('button', { name: 'Begin een nieuwe melding' }))
    expect(screen.queryByText('De melding is al bewaard')).toBeNull()
    expect(screen.queryByDisplayValue('Zes zakken')).toBeNull()
    await beginReport()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText('De melding is al bewaard')
    expect(server.sentTo('desk.registerByPhone')[1]).not.toMatchObject({ reportId: href.split('/').at(-1) })
  })

  test('is emptied when the caller hangs up, but not by one slip', async () => {
    await open()
    await beginReport()
    await userEvent.click(screen.getByRole('button', { name: 'Maak leeg' }))
    await userEvent.click(screen.getByRole('button', { name: 'Nee, ga verder' }))
    screen.getByDisplayValue('Zes zakken')
    await userEvent.click(screen.getByRole('button', { name: 'Maak leeg' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ja, wis alles' }))
    expect(screen.queryByDisplayValue('Zes zakken')).toBeNull()
  })

  test('with a national number tells the caller where to find it, sends the number and keeps it nowhere', async () => {
    const { unmount } = await open()
    await beginReport()
    await userEvent.click(screen.getByText('Volgen in Mijn Burgerprofiel'))
    await userEvent.type(screen.getByLabelText(/Rijksregisternummer/), '41.11.09-966.90')
    await screen.findByText(/Je vindt je melding in Mijn Burgerprofiel/)
    await waitFor(() => expect(server.sentTo('calls.saveDraft')).not.toEqual([]))
    unmount()
    expect(JSON.stringify(server.sentTo('calls.saveDraft'))).not.toContain('966')
    await open()
    screen.getByDisplayValue('Zes zakken')
    expect(screen.queryByDisplayValue('41.11.09-966.90')).toBeNull()
    await userEvent.type(await screen.findByLabelText(/Rijksregisternummer/), '41.11.09-966.90')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('heading', { name: 'De melding is geregistreerd' })
    expect(server.sentTo('desk.registerByPhone')).toEqual([
      expect.objectContaining({ nationalNumber: '41.11.09-966.90', birthDate: '' }),
    ])
    screen.getByText('Nog niet gekoppeld aan een persoon')
  })

  test('with a national number that cannot be is not sent, and says so beside the field', async () => {
    await open()
    await beginReport()
    await userEvent.click(screen.getByText('Volgen in Mijn Burgerprofiel'))
    await userEvent.type(screen.getByLabelText(/Rijksregisternummer/), '41.11.09-966')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    const field = screen.getByLabelText(/Rijksregisternummer/)
    await screen.findByRole('link', { name: /rijksregisternummer klopt niet/ })
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(server.sentTo('desk.registerByPhone')).toEqual([])
  })
})

describe('without telephony', () => {
  beforeEach(() => {
    current = calls({ line: null })
    server.on('calls', 'start', ({ callId }) => {
      current = calls({
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
    await open()
    expect(server.sentTo('calls.start')).toEqual([])
    await userEvent.keyboard('recy')
    await waitFor(() => expect(server.sentTo('calls.start')).toHaveLength(1))
    await screen.findByText(/In gesprek/)
    screen.getByDisplayValue('recy')
    expect(document.activeElement).toBe(omnibox())
  })

  test('a visitor at the desk is a contact of the desk', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Bezoeker aan de balie' }))
    await waitFor(() =>
      expect(server.sentTo('calls.start')).toEqual([expect.objectContaining({ channel: 'desk' })]),
    )
  })
})
