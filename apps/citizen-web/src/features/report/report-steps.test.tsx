import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { plannedReport } from '../../testing/sample-report.ts'
import { axeFindings, showPage } from '../../testing/show-page.tsx'
import { emptyOutbox } from './outbox.ts'
import { draftStore } from './use-draft.ts'

beforeEach(() => draftStore().clear())
afterEach(() => {
  cleanup()
  emptyOutbox()
  vi.unstubAllGlobals()
})

const heading = (name: RegExp | string) => screen.findByRole('heading', { level: 1, name })
const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }))

const complete = {
  description: 'Er ligt een zetel',
  category: 'fly-tipping',
  answers: { size: 'van' },
  place: 'Grote Markt',
  contact: { way: 'mail', name: '', email: 'lotte@voorbeeld.be', phone: '' },
} as const

describe('what', () => {
  test('proposes categories for what is typed, and has all others too', async () => {
    const { container } = await showPage('/nl/melden')
    await userEvent.type(await screen.findByLabelText(/Wat is er aan de hand/), 'een oude zetel')
    const [proposed] = await screen.findAllByRole('radio', { name: 'Sluikstort' })
    await userEvent.click(proposed ?? container)
    expect(draftStore().get().category).toBe('fly-tipping')
    screen.getByText('Toon alle soorten meldingen')
    expect(await axeFindings(container)).toEqual([])
  })

  test('that is empty says so in a summary that leads to the field, and beside it', async () => {
    const { container } = await showPage('/nl/melden')
    await press('Verder')
    const link = await screen.findByRole('link', { name: 'Schrijf wat je wil melden of vragen.' })
    expect(link.getAttribute('href')).toBe('#description')
    expect(screen.getByLabelText(/Wat is er aan de hand/).getAttribute('aria-invalid')).toBe('true')
    expect(await axeFindings(container)).toEqual([])
  })

  test('takes along what was typed on the home page', async () => {
    await showPage('/nl/melden?tekst=losse+tegel&soort=hole')
    await waitFor(() =>
      expect(draftStore().get()).toMatchObject({ description: 'losse tegel', category: 'hole' }),
    )
  })
})

describe('a later step of a report that is not there', () => {
  test('begins at the beginning, as after the way back from the confirmation', async () => {
    await showPage('/nl/melden/nakijken')
    await heading(/Wat is er aan de hand/)
  })
})

describe('danger', () => {
  test('stops the person before anything is asked', async () => {
    draftStore().change({ ...complete, category: 'hole' })
    const { container } = await showPage('/nl/melden/vragen')
    await heading('Is er nu gevaar?')
    expect(screen.getByRole('link', { name: 'Bel 112' }).getAttribute('href')).toBe('tel:112')
    expect(await axeFindings(container)).toEqual([])
    await press(/geen gevaar/)
    await heading(/Waar is het/)
  })
})

describe('the other steps', () => {
  test('ask the questions of the category, and want the required ones', async () => {
    draftStore().change({ ...complete, answers: {} })
    const { container } = await showPage('/nl/melden/vragen')
    await press(/Verder/)
    await screen.findByRole('link', { name: 'Beantwoord deze vraag.' })
    await userEvent.click(screen.getByRole('radio', { name: 'Een zak' }))
    expect(await axeFindings(container)).toEqual([])
    await press(/Verder/)
    await heading(/Waar is het/)
  })

  test('want a place, or that there is none', async () => {
    draftStore().change({ ...complete, place: '' })
    const { container } = await showPage('/nl/melden/waar')
    await press(/Verder/)
    await screen.findByRole('link', { name: 'Schrijf waar het is.' })
    expect(await axeFindings(container)).toEqual([])
    await press('Mijn melding gaat niet over een plaats')
    await heading('Wie ben je?')
  })

  test('want to know how to reach the person, with an address that can be one', async () => {
    draftStore().change({ ...complete, contact: { ...complete.contact, way: null, email: '' } })
    const { container } = await showPage('/nl/melden/wie')
    await press(/Verder/)
    await screen.findByRole('link', { name: 'Kies of en hoe we je kunnen bereiken.' })
    await userEvent.click(screen.getByRole('radio', { name: /mail bij elke stap/ }))
    await userEvent.type(screen.getByLabelText('Mailadres'), 'lotte')
    await press(/Verder/)
    await screen.findByRole('link', { name: /Dit is geen mailadres/ })
    expect(await axeFindings(container)).toEqual([])
  })
})

const submitted = {
  reportId: plannedReport.reportId,
  reference: plannedReport.reference,
  followUrl: 'http://localhost:3000/nl/volg/token',
  departmentName: '1777',
  next: plannedReport.next,
}
const answer = (data: unknown) =>
  new Response(JSON.stringify({ result: { data } }), { headers: { 'content-type': 'application/json' } })

describe('checking and sending', () => {
  test('shows every answer with a way to change it', async () => {
    draftStore().change(complete)
    const { container } = await showPage('/nl/melden/nakijken')
    await heading('Klopt alles?')
    for (const text of ['Er ligt een zetel', 'Grote Markt', 'Meer dan een bestelwagen', 'lotte@voorbeeld.be'])
      expect(screen.getAllByText(text).length).toBeGreaterThan(0)
    const change = screen.getByRole('link', { name: 'Wijzig waar' })
    expect(change.getAttribute('href')).toBe('/nl/melden/waar#place-text')
    expect(await axeFindings(container)).toEqual([])
  })

  test('leads to the step of each mistake', async () => {
    draftStore().change({ ...complete, description: '' })
    await showPage('/nl/melden/nakijken')
    await press('Verstuur mijn melding')
    const link = await screen.findByRole('link', { name: 'Schrijf wat je wil melden of vragen.' })
    expect(link.getAttribute('href')).toBe('/nl/melden#description')
  })

  test('waits while the server is away, sends the same by itself when it is back, and confirms', async () => {
    draftStore().change(complete)
    const { commandId } = draftStore().get()
    const sent: string[] = []
    const isBack = { now: false }
    vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
      sent.push(body)
      if (!isBack.now) throw new TypeError('Failed to fetch')
      return answer(submitted)
    })
    const { container, router } = await showPage('/nl/melden/nakijken', { follow: async () => plannedReport })
    await press('Verstuur mijn melding')
    await screen.findByText('Je melding wacht op verbinding')
    expect(await axeFindings(container)).toEqual([])
    isBack.now = true
    const { resumeSending } = await import('./send.ts')
    resumeSending()
    await heading(/Je melding is bij 1777/)
    expect(router.state.location.pathname).toBe(`/nl/verstuurd/${plannedReport.reportId}`)
    screen.getByText('482-193-70-4')
    expect(new Set(sent).size).toBe(1)
    expect(sent[0]).toContain(commandId)
    expect(draftStore().get().description).toBe('')
    expect(await axeFindings(container)).toEqual([])
  })
})
