import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Report } from '../../../lib/report.ts'
import type { Outputs } from '../../../lib/trpc.ts'
import { faultsOf } from '../../../test/axe.ts'
import { createFakeServer, type FakeServer, Refused } from '../../../test/fake-server.ts'
import { els, lists, now, report } from '../../../test/samples.ts'
import { show } from '../../../test/show.tsx'
import { ReportById } from '../report-by-id.tsx'

type Candidate = Outputs['people']['candidates']['candidates'][number]

let server: FakeServer
let current: Report

const rosa: Candidate = {
  personId: '0197a1b2-c3d4-7e5f-8a6b-000000000101',
  name: 'Rosa Dhondt',
  birthYear: 1941,
  signedInBefore: true,
  evidence: ['phone', 'name'],
  enough: false,
}
const certain: Candidate = { ...rosa, evidence: ['name_and_birth_date', 'phone', 'name'], enough: true }

const person: NonNullable<Report['linkedPerson']> = {
  name: 'Rosa Dhondt',
  hasSignedIn: true,
  since: now,
  evidence: ['name_and_birth_date', 'name'],
  inWords: null,
}

const open = async (changes: Partial<Report>) => {
  current = report(changes)
  show(<ReportById id={current.id} />, els)
  await screen.findByRole('heading', { level: 1, name: 'Sluikstort' })
  return within(screen.getByRole('region', { name: 'Melder' }))
}

const openForm = async () => {
  const section = await open({ legal: ['note', 'link_reporter'] })
  await userEvent.click(section.getByRole('button', { name: 'Koppel aan een persoon' }))
  return within(await screen.findByRole('dialog', { name: 'Aan persoon koppelen' }))
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  server = createFakeServer()
  server.on('report', 'get', () => current)
  server.on('desk', 'lists', () => lists)
  server.on('people', 'candidates', ({ birthDate, nationalNumber }) => ({
    candidates: nationalNumber ? [] : [birthDate ? certain : rosa],
    couldCreate: Boolean(nationalNumber),
  }))
})

describe('the reporter of a report', () => {
  test('is linked by those alone who may', async () => {
    const section = await open({ legal: ['note'] })
    section.getByText('Niet gekoppeld aan een persoon')
    expect(section.queryByRole('button')).toBeNull()
  })

  test('is told with since when and on what grounds', async () => {
    const section = await open({ personLinked: true, linkedPerson: person })
    section.getByText('Rosa Dhondt')
    section.getByText(/gekoppeld sinds maandag 23 november/)
    section.getByText('naam met geboortedatum')
    expect(section.queryByText('naam')).toBeNull()
  })

  test('who did not sign in yet is known by number alone', async () => {
    const unknown = { ...person, name: null, hasSignedIn: false, evidence: ['national_number'] as const }
    const section = await open({ personLinked: true, linkedPerson: unknown })
    section.getByText('Bekend met rijksregisternummer')
    section.getByText(/staat klaar bij het eerste aanmelden/)
  })
})

describe('linking a report', () => {
  test('by phone and name alone is not offered, and says what to ask', async () => {
    const form = await openForm()
    const lacking = within(await form.findByRole('region', { name: 'Nog niet zeker' }))
    lacking.getByText('Rosa Dhondt, geboren in 1941')
    lacking.getByText(/Naam en telefoonnummer zijn niet genoeg.*Vraag de geboortedatum/)
    expect(form.queryByRole('radio')).toBeNull()
    await userEvent.click(form.getByRole('button', { name: 'Aan persoon koppelen' }))
    await form.findByRole('link', { name: 'Kies de persoon.' })
    expect(server.sentTo('people.link')).toEqual([])
    expect(await faultsOf(document.body)).toEqual([])
  })

  test('with the date of birth shows why somebody can be chosen, and links', async () => {
    server.on('people', 'link', () => {
      current = report({ version: 4, personLinked: true, linkedPerson: person, legal: ['unlink_reporter'] })
      return { version: 4 }
    })
    const form = await openForm()
    expect(form.getByLabelText('Naam')).toHaveProperty('value', 'Rosa Vandamme')
    await userEvent.type(form.getByLabelText(/Geboortedatum/), '1941-11-09')
    const choice = await form.findByRole('radio', { name: 'Rosa Dhondt, geboren in 1941' })
    expect(choice.getAttribute('aria-describedby')).not.toBeNull()
    await userEvent.click(choice)
    await userEvent.click(form.getByRole('button', { name: 'Aan persoon koppelen' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(server.sentTo('people.link')).toEqual([
      expect.objectContaining({
        ...{ personId: rosa.personId, birthDate: '1941-11-09', nationalNumber: null },
        ...{ name: 'Rosa Vandamme', expectedVersion: 3 },
      }),
    ])
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Gedaan: Aan persoon koppelen'))
  })

  test('tells at once that a national number cannot be right, and asks the server nothing about it', async () => {
    const form = await openForm()
    await userEvent.type(form.getByLabelText(/Rijksregisternummer/), '41.11.09-966.91')
    form.getByText(/de twee laatste cijfers passen niet/)
    expect(JSON.stringify(server.sentTo('people.candidates'))).not.toContain('41110996691')
  })

  test('keeps a number that nobody has yet for the first sign-in', async () => {
    server.on('people', 'link', () => ({ version: 4 }))
    const form = await openForm()
    await userEvent.type(form.getByLabelText(/Rijksregisternummer/), '41.11.09-966.90')
    await userEvent.click(await form.findByRole('radio', { name: 'Nog niet bekend' }))
    expect(form.getByText('Dit rijksregisternummer kennen we nog niet.')).toBeDefined()
    await userEvent.click(form.getByRole('button', { name: 'Aan persoon koppelen' }))
    await waitFor(() => expect(server.sentTo('people.link')).toHaveLength(1))
    expect(server.sentTo('people.link')[0]).toMatchObject({ personId: null, nationalNumber: '41110996690' })
  })

  test('leaves no national number in this tab', async () => {
    const form = await openForm()
    await userEvent.type(form.getByLabelText(/Rijksregisternummer/), '41110996690')
    await userEvent.type(form.getByLabelText('Naam'), ' Rosa')
    expect(JSON.stringify(sessionStorage)).toContain('Vandamme Rosa')
    expect(JSON.stringify(sessionStorage)).not.toContain('41110996690')
  })

  test('says beside the list that what was seen is over', async () => {
    server.on('people', 'link', () => {
      throw new Refused({ code: 'CONFLICT', rejection: { code: 'not_enough_evidence', field: 'personId' } })
    })
    const form = await openForm()
    await userEvent.type(form.getByLabelText(/Geboortedatum/), '1941-11-09')
    await userEvent.click(await form.findByRole('radio', { name: /Rosa Dhondt/ }))
    await userEvent.click(form.getByRole('button', { name: 'Aan persoon koppelen' }))
    const group = await form.findByRole('group', { name: /Wie is de melder/ })
    await waitFor(() => expect(group.getAttribute('aria-describedby')).not.toBeNull())
  })
})

describe('unlinking a report', () => {
  test('says what it means, and is done after a second press', async () => {
    server.on('report', 'unlinkReporter', () => ({ version: 4 }))
    const section = await open({
      personLinked: true,
      linkedPerson: person,
      legal: ['note', 'unlink_reporter'],
    })
    await userEvent.click(section.getByRole('button', { name: 'Maak los van deze persoon' }))
    const form = within(await screen.findByRole('dialog', { name: 'Van persoon losmaken' }))
    form.getByText('De melding is dan niet meer van Rosa Dhondt')
    expect(server.sentTo('report.unlinkReporter')).toEqual([])
    await userEvent.click(form.getByRole('button', { name: 'Van persoon losmaken' }))
    await waitFor(() => expect(server.sentTo('report.unlinkReporter')).toHaveLength(1))
  })
})
