import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Outputs } from '../../lib/trpc.ts'
import { faultsOf } from '../../test/axe.ts'
import { createFakeServer, type FakeServer, Refused } from '../../test/fake-server.ts'
import { els, lists, now } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { PhoneReport } from './phone-report.tsx'

let server: FakeServer

const category: Outputs['city']['categories'][number] = {
  code: 'fly-tipping',
  label: 'Sluikstort',
  group: { code: 'cleanliness', label: 'Netheid' },
  synonyms: [],
  questions: [
    {
      code: 'what',
      kind: 'choice',
      label: 'Wat ligt er?',
      options: [{ code: 'bags', label: 'Zakken' }],
      required: false,
    },
  ],
  danger: 'Is er nu gevaar? Bel 112.',
  promiseWorkingDays: 5,
  departmentName: 'Nette Stad',
  public: true,
  complaint: false,
}

const open = async () => {
  const shown = show(<PhoneReport />, els)
  await screen.findByRole('heading', { level: 1, name: 'Nieuwe melding' })
  return shown
}

const chooseCategory = async () => {
  await userEvent.type(screen.getByRole('combobox', { name: 'Waarover gaat het?' }), 'Sluik')
  await userEvent.click(await screen.findByRole('option', { name: 'Sluikstort' }))
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  server = createFakeServer()
  server.on('city', 'categories', () => [category])
  server.on('desk', 'lists', () => lists)
  server.on('desk', 'registerByPhone', () => ({
    reportId: '0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
    reference: '482-193-70-4',
    version: 2,
    department: { code: 'nette-stad', name: 'Nette Stad' },
    registered: true,
    linked: false,
    promise: { workingDays: 5, due: now + 7 * 86_400_000 },
  }))
})

describe('a report by phone', () => {
  test('asks for what is missing beside the fields', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Registreer de melding' }))
    await screen.findByRole('link', { name: 'Schrijf wat je wil melden of vragen.' })
    screen.getByRole('link', { name: 'Kies waarover het gaat.' })
    expect(server.sentTo('desk.registerByPhone')).toEqual([])
  })

  test('takes an error away as soon as its field is filled in', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Registreer de melding' }))
    await screen.findByRole('link', { name: 'Kies waarover het gaat.' })
    await chooseCategory()
    expect(screen.queryByText('Kies waarover het gaat.')).toBeNull()
    screen.getByRole('link', { name: 'Schrijf wat je wil melden of vragen.' })
  })

  test('warns of danger and says what to promise as soon as the category is known', async () => {
    await open()
    await chooseCategory()
    screen.getByText('Is er nu gevaar? Bel 112.')
    expect(screen.getByRole('region', { name: 'Lees voor' }).textContent).toContain('binnen 5 werkdagen')
    screen.getByRole('radio', { name: 'Zakken' })
  })

  test('is sent with the call, and then gives the number and the promise to read aloud', async () => {
    await open()
    await userEvent.type(screen.getByLabelText('Wat meldt de beller?'), 'Zes zakken')
    await chooseCategory()
    await userEvent.click(screen.getByRole('radio', { name: 'Zakken' }))
    await userEvent.type(screen.getByLabelText('Waar is het?'), 'Zandbergstraat 44')
    await userEvent.click(screen.getByRole('button', { name: 'Registreer de melding' }))
    await screen.findByRole('heading', { level: 1, name: 'De melding is geregistreerd' })
    const aloud = screen.getByRole('region', { name: 'Lees voor' })
    expect(aloud.textContent).toContain('482-193-70-4')
    expect(aloud.textContent).toContain('maandag 30 november')
    expect(server.sentTo('desk.registerByPhone')).toEqual([
      expect.objectContaining({
        channel: 'phone',
        description: 'Zes zakken',
        category: 'fly-tipping',
        answers: { what: 'bags' },
        contact: null,
        register: true,
        byHand: null,
        startedAt: now,
        place: expect.objectContaining({ text: 'Zandbergstraat 44' }),
      }),
    ])
  })

  test('survives a reload in the middle of the call', async () => {
    const { unmount } = await open()
    await userEvent.type(screen.getByLabelText('Wat meldt de beller?'), 'Zes zakken')
    unmount()
    await open()
    screen.getByDisplayValue('Zes zakken')
  })

  test('that reached us while its answer was lost is opened, and the next one begins empty', async () => {
    server.on('desk', 'registerByPhone', () => {
      throw new Refused({ code: 'CONFLICT', rejection: { code: 'command_reused', field: null } })
    })
    await open()
    await userEvent.type(screen.getByLabelText('Wat meldt de beller?'), 'Zes zakken')
    await chooseCategory()
    await userEvent.click(screen.getByRole('button', { name: 'Registreer de melding' }))
    await screen.findByText('De melding is al bewaard')
    const [sent] = server.sentTo('desk.registerByPhone')
    const href = screen.getByRole('link', { name: 'Open de melding' }).getAttribute('href') ?? ''
    expect(sent).toMatchObject({ reportId: href.split('/').at(-1) })
    await userEvent.click(screen.getByRole('button', { name: 'Begin een nieuwe melding' }))
    expect(screen.queryByText('De melding is al bewaard')).toBeNull()
    expect(screen.queryByDisplayValue('Zes zakken')).toBeNull()
    await userEvent.type(screen.getByLabelText('Wat meldt de beller?'), 'Een zetel')
    await chooseCategory()
    await userEvent.click(screen.getByRole('button', { name: 'Registreer de melding' }))
    await screen.findByText('De melding is al bewaard')
    expect(server.sentTo('desk.registerByPhone')[1]).not.toMatchObject({ reportId: href.split('/').at(-1) })
  })

  test('is emptied when the caller hangs up, but not by one slip', async () => {
    await open()
    await userEvent.type(screen.getByLabelText('Wat meldt de beller?'), 'Zes zakken')
    await userEvent.click(screen.getByRole('button', { name: 'Maak leeg' }))
    await userEvent.click(screen.getByRole('button', { name: 'Nee, ga verder' }))
    screen.getByDisplayValue('Zes zakken')
    await userEvent.click(screen.getByRole('button', { name: 'Maak leeg' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ja, wis alles' }))
    expect(screen.queryByDisplayValue('Zes zakken')).toBeNull()
  })

  test('with a national number tells the caller where to find it, and sends the number', async () => {
    const { unmount } = await open()
    await userEvent.type(screen.getByLabelText('Wat meldt de beller?'), 'Zes zakken')
    await chooseCategory()
    await userEvent.click(screen.getByText('Volgen in Mijn Burgerprofiel'))
    await userEvent.type(screen.getByLabelText(/Rijksregisternummer/), '41.11.09-966.90')
    const aloud = screen.getByRole('region', { name: 'Lees voor' })
    expect(aloud.textContent).toContain('Je vindt je melding in Mijn Burgerprofiel')
    unmount()
    await open()
    screen.getByDisplayValue('Zes zakken')
    expect(screen.queryByDisplayValue('41.11.09-966.90')).toBeNull()
    await userEvent.type(screen.getByLabelText(/Rijksregisternummer/), '41.11.09-966.90')
    await userEvent.click(screen.getByRole('button', { name: 'Registreer de melding' }))
    await screen.findByRole('heading', { level: 1, name: 'De melding is geregistreerd' })
    expect(server.sentTo('desk.registerByPhone')).toEqual([
      expect.objectContaining({ nationalNumber: '41.11.09-966.90', birthDate: '' }),
    ])
    screen.getByText('Nog niet gekoppeld aan een persoon')
  })

  test('with a national number that cannot be is not sent, and says so beside the field', async () => {
    await open()
    await userEvent.type(screen.getByLabelText('Wat meldt de beller?'), 'Zes zakken')
    await chooseCategory()
    await userEvent.click(screen.getByText('Volgen in Mijn Burgerprofiel'))
    await userEvent.type(screen.getByLabelText(/Rijksregisternummer/), '41.11.09-966')
    await userEvent.click(screen.getByRole('button', { name: 'Registreer de melding' }))
    const field = screen.getByLabelText(/Rijksregisternummer/)
    await screen.findByRole('link', { name: /rijksregisternummer klopt niet/ })
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(server.sentTo('desk.registerByPhone')).toEqual([])
  })

  test('has no accessibility faults', async () => {
    const { container } = await open()
    await chooseCategory()
    expect(await faultsOf(container)).toEqual([])
  })
})
