import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { FollowView } from '../../lib/api.ts'
import { handledReport, plannedReport, reportId, waitingReport } from '../../testing/sample-report.ts'
import { axeFindings, showPage } from '../../testing/show-page.tsx'

/** Listening opens a connection; what it brings is for the journeys. */
vi.mock('./live.ts', () => ({ listen: () => () => {} }))
afterEach(() => {
  cleanup()
  sessionStorage.clear()
  vi.unstubAllGlobals()
})

const url = `/nl/melding/${reportId}`

describe('a report that is planned', () => {
  test('says who does what by when, where it is, what happened and what can be done', async () => {
    const { container } = await showPage(url, { follow: async () => plannedReport })
    await screen.findByRole('heading', { level: 1, name: 'Sluikstort, Burgemeester Nolfstraat' })
    screen.getByText('tussen dinsdag 24 en vrijdag 27 november')
    expect(container.querySelector('[aria-current=step]')?.textContent).toContain('Gepland')
    screen.getByText('Je kreeg een mail.')
    expect(screen.queryByText('Niet opgelost?')).toBeNull()
    expect(document.title).toContain('Gepland')
    expect(await axeFindings(container)).toEqual([])
  })

  test('keeps what was typed when the server is away, and sends it with the same id when it is back', async () => {
    const sent: string[] = []
    vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
      sent.push(body)
      if (sent.length === 1) throw new TypeError('Failed to fetch')
      return new Response('{"result":{"data":{"version":5}}}', {
        headers: { 'content-type': 'application/json' },
      })
    })
    await showPage(url, { follow: async () => plannedReport })
    await userEvent.click(await screen.findByText('Tekst of foto toevoegen'))
    await userEvent.type(screen.getByLabelText('Wat wil je toevoegen?'), 'Half op het fietspad')
    await userEvent.click(screen.getByRole('button', { name: 'Voeg dit toe' }))
    await screen.findByText('Nog niet verstuurd')
    screen.getByDisplayValue('Half op het fietspad')
    window.dispatchEvent(new Event('online'))
    await screen.findByText('Verstuurd. Dank je.')
    expect(new Set(sent).size).toBe(1)
    expect(screen.queryByDisplayValue('Half op het fietspad')).toBeNull()
    const more = screen.getByText('Tekst of foto toevoegen')
    expect(more.closest('details')?.open).toBe(false)
    expect(document.activeElement).toBe(more)
  })
})

describe('somebody who is told by text message', () => {
  const texted: FollowView = {
    ...plannedReport,
    contact: { name: 'Zoë', email: null, phone: '•••56', channels: ['sms'], smsOffered: true },
  }

  test('reads so, and still is after changing something else', async () => {
    const sent: string[] = []
    vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
      sent.push(body)
      return new Response('{"result":{"data":{"version":5}}}', {
        headers: { 'content-type': 'application/json' },
      })
    })
    const { container } = await showPage(url, { follow: async () => texted })
    const aside = (await screen.findByText('Wijzig dit')).closest('section')
    expect(aside?.textContent).toContain('Met een sms bij elke stap, naar •••56.')
    await userEvent.click(screen.getByText('Wijzig dit'))
    expect(await axeFindings(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    await screen.findByText('Bewaard.')
    expect(sent.join()).toContain('"channels":["sms"]')
  })

  test('can untick it, and then looks by the own link', async () => {
    const sent: string[] = []
    vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
      sent.push(body)
      return new Response('{"result":{"data":{"version":5}}}', {
        headers: { 'content-type': 'application/json' },
      })
    })
    await showPage(url, { follow: async () => texted })
    await userEvent.click(await screen.findByText('Wijzig dit'))
    await userEvent.click(screen.getByLabelText('Een sms bij elke stap'))
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    await screen.findByText('Bewaard.')
    expect(sent.join()).toContain('"channels":["none"]')
  })
})

describe('a report that waits for the reporter', () => {
  test('has the question first, with the answer in it', async () => {
    const { container } = await showPage(url, { follow: async () => waitingReport })
    await screen.findByRole('heading', { level: 1, name: 'Welk nummer staat er op de paal?' })
    const form = screen.getByRole('button', { name: 'Verstuur mijn antwoord' }).closest('form')
    expect(form?.getAttribute('action')).toBe(`${url}/reply`)
    expect(form?.getAttribute('method')).toBe('post')
    expect(await axeFindings(container)).toEqual([])
  })

  test('shows what was posted without script again, with what is wrong', async () => {
    const form = { command: 'reply', values: { text: 'Ik weet het niet' }, errors: { text: 'text_too_long' } }
    await showPage(url, { follow: async () => waitingReport, form })
    await screen.findByDisplayValue('Ik weet het niet')
    expect(screen.getAllByText('Deze tekst is te lang. Maak hem korter.').length).toBe(2)
  })
})

describe('a report that was handled', () => {
  test('can be said to be not solved, and be rated with nothing chosen beforehand', async () => {
    const { container } = await showPage(url, { follow: async () => handledReport })
    await screen.findByText('Dit is niet opgelost')
    const marks = screen.getAllByRole('radio')
    expect(marks).toHaveLength(5)
    expect(marks.filter((mark) => mark instanceof HTMLInputElement && mark.checked)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Geef mijn mening' }))
    expect((await screen.findAllByText('Kies een cijfer van 1 tot 5.')).length).toBeGreaterThan(0)
    expect(await axeFindings(container)).toEqual([])
  })
})

type Entry = FollowView['history'][number]

const entry = (position: number, change: Pick<Entry, 'kind'> & Partial<Entry>): Entry => ({
  ...{ position, at: Date.UTC(2026, 10, 23, 9), status: null, title: 'Titel', sentence: 'Zin.' },
  ...{ text: null, attachments: [], by: 'Nette Stad', internal: false, toldBy: [] },
  ...change,
})

describe('a report that was rated', () => {
  test('thanks for it, as long as it stays closed', async () => {
    const rated: FollowView = { ...handledReport, rated: true, can: ['requestReopen'] }
    await showPage(url, { follow: async () => rated })
    await screen.findByText('Je gaf je mening. Dank je.')
    cleanup()
    await showPage(url, { follow: async () => ({ ...plannedReport, rated: true }) })
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByText('Je gaf je mening. Dank je.')).toBeNull()
  })
})

describe('a report that was closed', () => {
  const said = (text: string) => ({ text, language: 'nl' as const })
  const handled = { kind: 'handled', text: said('Alles is weg.') } as const

  test('gives the reason of a refusal at the top, and the way to disagree once', async () => {
    const declined = entry(2, {
      kind: 'declined',
      sentence: 'Dit ligt op privéterrein.',
      text: said('Spreek de eigenaar aan.'),
    })
    const you = 'Ben je het er niet mee eens? Zeg het ons.'
    const report: FollowView = {
      ...{ ...handledReport, status: 'declined', statusLabel: 'Niet behandeld' },
      history: [...plannedReport.history, declined],
      next: { ...handledReport.next, you },
    }
    await showPage(url, { follow: async () => report })
    await screen.findByText('Wie volgde het op?')
    expect(screen.getAllByText('Spreek de eigenaar aan.')).toHaveLength(2)
    expect(screen.getAllByText('Dit ligt op privéterrein.')).toHaveLength(2)
    expect(screen.getAllByText(you)).toHaveLength(1)
    screen.getByLabelText('Wat wil je ons zeggen?')
  })

  test('says beside the result why it stays closed, and nothing of a result that was undone', async () => {
    const refused = entry(3, { kind: 'reopen_refused', text: said('Dit is nieuw afval.') })
    const history = [...plannedReport.history, entry(2, handled), refused]
    await showPage(url, { follow: async () => ({ ...handledReport, history }) })
    expect(await screen.findAllByText('Dit is nieuw afval.')).toHaveLength(2)
    cleanup()
    await showPage(url, {
      follow: async () => ({ ...plannedReport, history: [...history, entry(4, { kind: 'reopened' })] }),
    })
    expect(await screen.findAllByText('Alles is weg.')).toHaveLength(1)
  })
})

test('without the link the page says how to get in, and not whether the report exists', async () => {
  const { container, head } = await showPage(url)
  await screen.findByRole('heading', { level: 1, name: 'Open je melding met je link' })
  expect(head.status).toBe(403)
  expect(await axeFindings(container)).toEqual([])
})

test('withdrawing asks once more', async () => {
  const { container } = await showPage(`${url}/intrekken`, { follow: async () => plannedReport })
  await screen.findByRole('button', { name: 'Ja, trek mijn melding in' })
  expect(await axeFindings(container)).toEqual([])
})
