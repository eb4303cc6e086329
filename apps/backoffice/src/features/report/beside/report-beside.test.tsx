import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { DeskItem } from '../../../lib/inbox/inbox-search.ts'
import type { Done } from '../../../lib/inbox/item-pane.ts'
import type { Report } from '../../../lib/report.ts'
import type { Outputs } from '../../../lib/trpc.ts'
import { faultsOf } from '../../../test/axe.ts'
import { createFakeServer, type FakeServer, Refused } from '../../../test/fake-server.ts'
import { deskItem, inboxOf } from '../../../test/inbox-samples.ts'
import { els, history, lists, now, report } from '../../../test/samples.ts'
import { show } from '../../../test/show.tsx'
import { ReportBeside } from './report-beside.tsx'

let server: FakeServer
const placeOf = { text: 'Zandbergstraat 44', point: null, houseNumber: null, postcode: null, roadOwner: null }
const onDone = vi.fn<(done: Done) => void>()

const legal: Report['legal'] = ['answer', 'ask', 'register', 'decline', 'note']
const received = (changes: Partial<Report> = {}) =>
  report({ status: 'received', legal, timeline: history.slice(0, 1), ...changes })

const blocks = [
  { id: 'a', title: 'Schade aan kleding', body: 'Dag {voornaam}, vul het formulier in.' },
  { id: 'b', title: 'Schade aan auto', body: 'Maak foto’s.' },
].map((block) => ({ ...block, language: 'nl' as const, category: null, rank: 1 }))

const open = async (changes: Partial<Report> = {}, item: DeskItem | null = deskItem()) => {
  server.on('report', 'get', () => received(changes))
  show(<ReportBeside id={report().id} item={item} back="/balie/postvak" onDone={onDone} />, els)
  await screen.findByRole('group', { name: 'Wat kan nu' })
}
const filled = (block: Outputs['textBlock']['fill']) => server.on('textBlock', 'fill', () => block)
const answerField = () => screen.findByRole('textbox', { name: 'Antwoord aan de melder' })

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  onDone.mockReset()
  server = createFakeServer()
  server.on('desk', 'lists', () => lists)
  server.on('desk', 'nearby', () => [])
  server.on('inbox', 'list', () => inboxOf([]))
  server.on('textBlock', 'list', () => blocks)
  server.on('report', 'previewNotice', () => null)
})

describe('a report in the inbox', () => {
  test('shows the letter, what is known, and the legal commands with their letters', async () => {
    const proposal = { code: 'loose-paving', label: 'Losse stoeptegel', confidence: 0.91 }
    await open({ category: null }, deskItem({ proposal }))
    screen.getByRole('heading', { level: 1, name: 'Losse steen voor de school' })
    screen.getByText('voorstel, 91 %')
    const acts = within(screen.getByRole('group', { name: 'Wat kan nu' }))
    expect(acts.queryByRole('button', { name: 'Naar partner' })).toBeNull()
    expect(acts.getByRole('button', { name: 'Registreren' }).getAttribute('aria-keyshortcuts')).toBe('R')
    await answerField()
    expect(await faultsOf(document.body)).toEqual([])
  })

  test('says the subject of a mail once: it is the title', async () => {
    const item = deskItem({ channel: 'mail', subject: 'Losse steen' })
    await open({ category: null, description: 'Losse steen\n\nHij ligt voor de school.' }, item)
    screen.getByRole('heading', { level: 1, name: 'Losse steen' })
    screen.getByText('Hij ligt voor de school.')
  })

  test('registers under the proposed category unless somebody chooses another', async () => {
    const proposal = { code: 'fly-tipping', label: 'Sluikstort', confidence: 0.91 }
    server.on('report', 'proposeRouting', () => {
      throw new Refused({ code: 'BAD_REQUEST' })
    })
    await open({ category: null }, deskItem({ proposal }))
    await userEvent.keyboard('r')
    const category = await screen.findByRole('combobox', { name: 'Waarover gaat het?' })
    await waitFor(() => expect(category).toHaveProperty('value', 'Sluikstort'))
  })

  test('has the answer open but lets J and K be keys until somebody asks for the field', async () => {
    await open()
    const field = await answerField()
    expect(document.activeElement).not.toBe(field)
    await userEvent.keyboard('v')
    const question = await screen.findByRole('textbox', { name: 'Vraag aan de melder' })
    expect(document.activeElement).toBe(question)
    await userEvent.keyboard('b')
    expect(question).toHaveProperty('value', 'b')
  })

  test('finds a text block behind a slash, fills it in, and says what it does not know', async () => {
    filled({ text: 'Dag Rosa, vul het formulier in. {belofte}', language: 'nl', missing: ['belofte'] })
    await open()
    const field = await answerField()
    await userEvent.type(field, 'Vervelend.{Enter}/scha')
    const list = await screen.findByRole('listbox', { name: 'Tekstblokken' })
    expect(within(list).getAllByRole('option')).toHaveLength(2)
    screen.getByText('2 van 2 blokken')
    expect(field.getAttribute('aria-activedescendant')).toBe(within(list).getAllByRole('option')[0]?.id)
    expect(await faultsOf(document.body)).toEqual([])
    await userEvent.keyboard('{Enter}')
    await waitFor(() =>
      expect(field).toHaveProperty('value', 'Vervelend.\nDag Rosa, vul het formulier in. {belofte}'),
    )
    screen.getByText('Vul zelf nog aan: belofte')
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  test('takes the block of a digit, and closes the list with Escape', async () => {
    filled({ text: 'Maak foto’s.', language: 'nl', missing: [] })
    await open()
    const field = await answerField()
    await userEvent.type(field, '/')
    await screen.findByRole('listbox')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    await userEvent.clear(field)
    await userEvent.type(field, '/')
    await screen.findByRole('listbox')
    await userEvent.keyboard('2')
    await waitFor(() => expect(field).toHaveProperty('value', 'Maak foto’s.'))
    expect(server.sentTo('textBlock.fill')).toEqual([{ id: 'b', reportId: report().id }])
  })

  test('puts a block in once, and sends nothing half, however often Enter is pressed meanwhile', async () => {
    filled({ text: 'Dag Rosa, vul het formulier in.', language: 'nl', missing: [] })
    server.on('report', 'answer', () => ({ version: 4 }))
    await open()
    const field = await answerField()
    await userEvent.type(field, 'Vervelend. /scha')
    await screen.findByRole('listbox')
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
    await waitFor(() => expect(field).toHaveProperty('value', 'Vervelend. Dag Rosa, vul het formulier in.'))
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
    expect(field).toHaveProperty('value', 'Vervelend. Dag Rosa, vul het formulier in.')
    expect(server.sentTo('textBlock.fill')).toHaveLength(1)
    expect(server.sentTo('report.answer')).toEqual([])
  })

  test('sends with Ctrl+Enter and says what was done', async () => {
    server.on('report', 'answer', () => ({ version: 4 }))
    await open()
    await userEvent.type(await answerField(), 'Dat komt in orde.')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(onDone).toHaveBeenCalledWith({ said: 'Gedaan: Beantwoorden, 482-193-70-4' }))
    expect(server.sentTo('report.answer')).toEqual([expect.objectContaining({ text: 'Dat komt in orde.' })])
  })

  test('calls a colleague to a note, which finishes nothing', async () => {
    server.on('report', 'note', () => ({ version: 4 }))
    server.on('members', 'lookup', () => [
      { memberId: els.memberId, name: 'Lien Desmet', department: '1777' },
    ])
    await open()
    await userEvent.keyboard('i')
    const field = await screen.findByRole('textbox', { name: 'Interne nota' })
    await userEvent.type(field, 'Kijk jij, @lie')
    await screen.findByRole('option', { name: /Lien Desmet/ })
    expect(await faultsOf(document.body)).toEqual([])
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(field).toHaveProperty('value', 'Kijk jij, @Lien Desmet '))
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() =>
      expect(server.sentTo('report.note')).toEqual([expect.objectContaining({ mentions: [els.memberId] })]),
    )
    expect(onDone).not.toHaveBeenCalled()
  })

  test('shows what a colleague did beside what is typed, and lets choose', async () => {
    const fields = [{ field: 'department', before: 'Meldpunt 1777', after: 'Nette Stad' }]
    const stale = { version: 7, changes: history.slice(1, 2), fields }
    server.on('report', 'answer', () => {
      throw new Refused({ code: 'CONFLICT', stale })
    })
    await open()
    await userEvent.type(await answerField(), 'Mijn antwoord')
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur en sluit' }))
    const theirs = await screen.findByRole('region', { name: 'Wat intussen gebeurde' })
    expect(theirs.textContent).toContain('Geregistreerd bij Nette Stad')
    expect(within(theirs).getByRole('definition').textContent).toBe('Meldpunt 1777 werd Nette Stad')
    const mine = await screen.findByRole('region', { name: 'Wat jij wil versturen' })
    expect(mine.textContent).toContain('Mijn antwoord')
    screen.getByRole('button', { name: 'Toch versturen' })
    expect(await faultsOf(document.body)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Laat het zo en wis wat ik typte' }))
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.keyboard('b')
    expect(await answerField()).toHaveProperty('value', '')
  })

  test('offers no sending of what cannot be done any more, but the text to take along', async () => {
    server.on('report', 'answer', () => {
      server.on('report', 'get', () => received({ legal: ['note'], status: 'registered', version: 7 }))
      throw new Refused({ code: 'CONFLICT', stale: { version: 7, changes: history.slice(1, 2), fields: [] } })
    })
    await open()
    await userEvent.type(await answerField(), 'Mijn antwoord')
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur en sluit' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Kopieer wat ik typte' }))
    await screen.findByText('Gekopieerd')
    expect(await navigator.clipboard.readText()).toBe('Mijn antwoord')
    expect(screen.queryByRole('button', { name: 'Toch versturen' })).toBeNull()
    expect(await answerField()).toHaveProperty('value', 'Mijn antwoord')
  })

  test('names the open report nearby that is about the same', async () => {
    const other = {
      digit: 1,
      reportId: els.memberId,
      reference: '111-111-11-1',
      title: 'Graffiti',
      place: null,
    }
    const near = { ...other, distance: 12, receivedAt: now, status: 'registered', shownLabel: '' } as const
    server.on('desk', 'nearby', () => [
      near,
      { ...near, digit: 2, reference: '222-222-22-2', title: 'Sluikstort' },
    ])
    await open({ place: { ...placeOf, street: 'Zandbergstraat' } })
    await screen.findByRole('link', { name: '222-222-22-2' })
    screen.getByText(/12 m/)
    expect(screen.queryByRole('link', { name: '111-111-11-1' })).toBeNull()
  })

  test('leaves the field with Escape, so that letters are keys again, and keeps what was typed', async () => {
    await open()
    await userEvent.type(await answerField(), 'Half af{Escape}')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
    await userEvent.keyboard('b')
    await waitFor(async () => expect(document.activeElement).toBe(await answerField()))
    expect(await answerField()).toHaveProperty('value', 'Half af')
  })

  test('keeps what was typed when another form is opened in between', async () => {
    await open()
    await userEvent.type(await answerField(), 'Half af')
    await userEvent.click(screen.getByRole('button', { name: 'Vraag stellen' }))
    await screen.findByRole('textbox', { name: 'Vraag aan de melder' })
    await userEvent.click(screen.getByRole('button', { name: 'Beantwoorden' }))
    expect(await answerField()).toHaveProperty('value', 'Half af')
  })

  test('needs nothing more for what was added to a closed report', async () => {
    server.on('inbox', 'settle', () => ({ done: true as const }))
    await open({ status: 'handled', legal: ['note'] }, deskItem({ reason: 'information' }))
    await userEvent.keyboard('x')
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(server.sentTo('inbox.settle')).toEqual([expect.objectContaining({ version: 3 })])
  })
})
