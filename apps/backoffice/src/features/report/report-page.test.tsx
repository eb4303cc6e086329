import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { singleKeys } from '../../lib/key-preference.ts'
import type { Report } from '../../lib/report.ts'
import { sessionLost } from '../../lib/session-lost.ts'
import { queryClient } from '../../lib/trpc.ts'
import { faultsOf } from '../../test/axe.ts'
import { createFakeServer, type FakeServer, Refused } from '../../test/fake-server.ts'
import { els, history, lists, nadia, now, report } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { ReportById } from './report-by-id.tsx'

let server: FakeServer
let current: Report

const open = async (member = nadia) => {
  const shown = show(<ReportById id={current.id} />, member)
  await screen.findByRole('heading', { level: 1, name: 'Sluikstort' })
  return shown
}

const noteForm = async () => {
  await userEvent.keyboard('i')
  return within(await screen.findByRole('dialog', { name: 'Interne nota' }))
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  singleKeys.set(true)
  current = report()
  server = createFakeServer()
  server.on('report', 'get', () => current)
  server.on('desk', 'lists', () => lists)
  server.on('city', 'categories', () => [])
})

describe('the page of a report', () => {
  test('offers the legal commands and no other', async () => {
    await open()
    const toolbar = within(screen.getByRole('group', { name: 'Wat kan nu' }))
    expect(toolbar.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'PlannenP',
      'StartenS',
      'AfhandelenH',
      'Interne notaI',
    ])
    await userEvent.keyboard('r')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('does nothing on letters when they are switched off', async () => {
    singleKeys.set(false)
    await open()
    await userEvent.keyboard('p')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('keeps what only staff sees apart from what the reporter sees', async () => {
    await open()
    const course = within(screen.getByRole('region', { name: 'Verloop' }))
    const [note, registered] = course.getAllByRole('listitem')
    expect(note?.textContent).toContain('Alleen personeel: ')
    expect(note?.textContent).toContain('De buurvrouw belde ook.')
    expect(registered?.textContent).toContain('De melder ziet dit: ')
  })

  test('explains the routing with every value that was seen, in words', async () => {
    await open()
    const why = within(screen.getByRole('region', { name: 'Waarom Nette Stad?' }))
    why.getByText('Losse tegels', { exact: false })
    expect(await why.findAllByText('categorie was Sluikstort')).toHaveLength(2)
  })

  test('hides contact data that the server left out and says so', async () => {
    current = report({ contact: null, personalHidden: true, description: null })
    await open()
    screen.getByText('Naam afgeschermd')
    screen.getByText(/zien alleen 1777 en de dienst die deze melding heeft of had/)
    expect(screen.queryByText('rosa@voorbeeld.be')).toBeNull()
  })

  test('tells what changed since it was opened until it was seen', async () => {
    await open()
    const [entry] = history
    if (!entry) throw new Error('The sample has a history')
    const news = { ...entry, position: 4, title: 'Antwoord van de melder', sentence: 'De melder antwoordde.' }
    current = report({ version: 4, timeline: [...history, { ...news, status: null, kind: 'replied' }] })
    await act(() => queryClient.invalidateQueries())
    await screen.findByText('Veranderd sinds je deze pagina opende')
    screen.getByText('Nieuw')
    await userEvent.click(screen.getByRole('button', { name: 'Gezien' }))
    expect(screen.queryByText('Veranderd sinds je deze pagina opende')).toBeNull()
  })

  test('tells nobody as news what they did themselves', async () => {
    await open()
    const [entry] = history
    if (!entry) throw new Error('The sample has a history')
    const own = { ...entry, position: 5, title: 'Gepland', by: 'Nadia Maes, Nette Stad' }
    const other = { ...entry, position: 4, title: 'Toegewezen', by: 'Jef Claeys, Nette Stad' }
    current = report({ version: 5, timeline: [...history, other, own] })
    await act(() => queryClient.invalidateQueries())
    const told = (await screen.findByText('Veranderd sinds je deze pagina opende')).parentElement
    expect(told?.textContent).toContain('Toegewezen')
    expect(told?.textContent).not.toContain('Gepland')
  })

  test('says that a report does not exist', async () => {
    server.on('report', 'get', () => {
      throw new Refused({ code: 'NOT_FOUND', rejection: { code: 'report_not_found', field: null } })
    })
    show(<ReportById id="482-193-70-4" />, els)
    await screen.findByText('Deze melding is er niet', {}, { timeout: 4_000 })
  })

  test('has no accessibility faults', async () => {
    const { container } = await open()
    expect(await faultsOf(container)).toEqual([])
  })
})

describe('a form of a command', () => {
  test('puts an error beside its field and into a summary that links to it', async () => {
    await open()
    const form = await noteForm()
    await userEvent.click(form.getByRole('button', { name: 'Interne nota' }))
    const field = form.getByRole('textbox', { name: 'Interne nota' })
    const link = await form.findByRole('link', { name: 'Schrijf een tekst.' })
    expect(link.getAttribute('href')).toBe(`#${field.id}`)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(server.sentTo('report.note')).toEqual([])
    expect(await faultsOf(document.body)).toEqual([])
  })

  test('sends the version that was on the screen and closes', async () => {
    server.on('report', 'note', () => ({ version: 4 }))
    await open()
    const form = await noteForm()
    await userEvent.type(form.getByRole('textbox'), 'Gebeld')
    await userEvent.click(form.getByRole('button', { name: 'Interne nota' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(server.sentTo('report.note')).toEqual([
      expect.objectContaining({ text: 'Gebeld', expectedVersion: 3, reportId: current.id }),
    ])
    screen.getByText('Gedaan: Interne nota')
  })

  test('keeps the text while the server is away, and sends the same command once it is back', async () => {
    server.on('report', 'note', () => ({ version: 4 }))
    await open()
    const form = await noteForm()
    await userEvent.type(form.getByRole('textbox'), 'Gebeld')
    server.setAway(true)
    await userEvent.click(form.getByRole('button', { name: 'Interne nota' }))
    await form.findByText(/de server antwoordt niet/)
    form.getByDisplayValue('Gebeld')
    server.setAway(false)
    await userEvent.click(form.getByRole('button', { name: 'Interne nota' }))
    await waitFor(() => expect(server.sentTo('report.note')).toHaveLength(1))
  })

  test('keeps the text and the command when it is closed and opened again', async () => {
    server.on('report', 'note', () => {
      throw new Refused({ code: 'INTERNAL_SERVER_ERROR' })
    })
    await open()
    const first = await noteForm()
    await userEvent.type(first.getByRole('textbox'), 'Gebeld')
    await userEvent.click(first.getByRole('button', { name: 'Interne nota' }))
    await first.findByText(/er ging iets fout op de server/)
    await userEvent.click(first.getByRole('button', { name: 'Annuleren' }))
    const again = await noteForm()
    again.getByDisplayValue('Gebeld')
    await userEvent.click(again.getByRole('button', { name: 'Interne nota' }))
    await waitFor(() => expect(server.sentTo('report.note')).toHaveLength(2))
    const [one, other] = server.sentTo('report.note')
    expect(other).toEqual(one)
  })

  test('leaves the keyboard at what was done when the button that opened it is gone', async () => {
    server.on('report', 'start', () => {
      current = report({ status: 'in_progress', legal: ['handle', 'note'], version: 4 })
      return { version: 4 }
    })
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Starten' }))
    const form = within(await screen.findByRole('dialog', { name: 'Starten' }))
    await userEvent.click(form.getByRole('button', { name: 'Starten' }))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Gedaan: Starten'))
  })

  test('leads to signing in again beside it, and tells the page that the session is over', async () => {
    server.on('report', 'note', () => {
      throw new Refused({ code: 'UNAUTHORIZED' })
    })
    await open()
    const form = await noteForm()
    await userEvent.type(form.getByRole('textbox'), 'Gebeld')
    await userEvent.click(form.getByRole('button', { name: 'Interne nota' }))
    const way = await form.findByRole('link', { name: 'Meld je aan in een nieuw tabblad' })
    expect(way.getAttribute('target')).toBe('_blank')
    expect(sessionLost.get()).toBe(true)
    server.on('session', 'me', () => els)
    server.on('report', 'note', () => ({ version: 4 }))
    await userEvent.click(form.getByRole('button', { name: 'Interne nota' }))
    await waitFor(() => expect(sessionLost.get()).toBe(false))
  })

  test('goes on under a new command when the first one was carried out with another text', async () => {
    server.on('report', 'note', () => {
      throw new Refused({ code: 'CONFLICT', rejection: { code: 'command_reused', field: null } })
    })
    await open()
    const form = await noteForm()
    await userEvent.type(form.getByRole('textbox'), 'Gebeld')
    await userEvent.click(form.getByRole('button', { name: 'Interne nota' }))
    await form.findByText(/Dit is al verstuurd/)
    server.on('report', 'note', () => ({ version: 4 }))
    await userEvent.click(form.getByRole('button', { name: 'Interne nota' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const [one, other] = server.sentTo('report.note').map((input) => JSON.stringify(input))
    const commandIdOf = (input = '') => /"commandId":"([^"]+)"/.exec(input)?.[1]
    expect(commandIdOf(other)).not.toBe(commandIdOf(one))
  })

  test('shows what changed meanwhile, keeps the text and goes on from the new version', async () => {
    const [change] = history
    server.on('report', 'start', (input) => {
      if (input.expectedVersion === 5) return { version: 6 }
      throw new Refused({ code: 'CONFLICT', stale: { version: 5, changes: [change], fields: [] } })
    })
    await open()
    await userEvent.keyboard('s')
    const form = within(await screen.findByRole('dialog', { name: 'Starten' }))
    await userEvent.click(form.getByRole('button', { name: 'Starten' }))
    await form.findByText('Intussen veranderd')
    form.getByText('Dit is gemeld via de website.', { exact: false })
    await userEvent.click(form.getByRole('button', { name: 'Toch versturen' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(server.sentTo('report.start').map((input) => JSON.stringify(input))).toEqual([
      expect.stringContaining('"expectedVersion":3'),
      expect.stringContaining('"expectedVersion":5'),
    ])
  })

  test('shows the text message to who gets no mail', async () => {
    const text = '1777: 482-193-70-4: We komen dinsdag.'
    server.on('report', 'previewNotice', () => ({ to: '0470 00 00 01', subject: null, text, html: null }))
    await open()
    await userEvent.keyboard('p')
    const form = within(await screen.findByRole('dialog', { name: 'Plannen' }))
    await userEvent.type(form.getByLabelText('Eerste dag'), '2026-11-24')
    await userEvent.click(form.getByRole('button', { name: 'Bekijk de mail' }))
    await form.findByText(text)
    form.getByText('Sms aan')
  })

  test('shows the mail before it is sent', async () => {
    server.on('report', 'previewNotice', () => ({
      to: 'rosa@voorbeeld.be',
      subject: 'Gepland',
      text: 'We komen dinsdag.',
      html: '<p style="color:red">We komen dinsdag.</p>',
    }))
    await open()
    await userEvent.keyboard('p')
    const form = within(await screen.findByRole('dialog', { name: 'Plannen' }))
    await userEvent.type(form.getByLabelText('Eerste dag'), '2026-11-24')
    await userEvent.click(form.getByRole('button', { name: 'Bekijk de mail' }))
    await form.findByText('rosa@voorbeeld.be')
    expect(server.sentTo('report.previewNotice')).toEqual([
      {
        command: 'plan',
        input: expect.objectContaining({ first: '2026-11-24', last: '2026-11-24', expectedVersion: 3 }),
      },
    ])
    expect(form.getByTitle('De mail').getAttribute('sandbox')).toBe('allow-same-origin')
  })
})
