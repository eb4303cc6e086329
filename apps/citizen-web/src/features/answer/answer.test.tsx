import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { AnswerHits, AnswerView, Api } from '../../lib/api.ts'
import { axeFindings, showPage } from '../../testing/show-page.tsx'

afterEach(cleanup)

const hit: AnswerHits[number] = {
  ...{ id: '1', code: 'reispas-aanvragen', kind: 'answer', question: 'Hoe vraag ik een reispas aan?' },
  ...{ spoken: 'Maak een afspraak en breng een pasfoto mee.', start: '' },
}
const answer: AnswerView = {
  ...{ code: 'park', kind: 'answer', question: 'Wanneer is het park open?', language: 'nl', updatedAt: null },
  spoken: [
    [
      { text: 'Morgen open van ', strong: false },
      { text: '9 uur', strong: true },
      { text: '.', strong: false },
    ],
    [{ text: 'Breng je kaart mee.', strong: false }],
  ],
  body: 'Een eerste stuk.\n\n- hout\n- steen',
  followUps: [{ question: 'Mag ik met een aanhangwagen?', answer: 'Ja.' }],
  links: [{ label: 'Afvalkalender', url: 'https://www.imog.be' }],
  hours: {
    days: [
      {
        label: 'maandag 23 november',
        text: 'gesloten',
        today: true,
        short: { label: 'maandag 23', text: 'gesloten' },
      },
      {
        label: 'dinsdag 24 november',
        text: 'van 9 uur tot 17.45 uur',
        today: false,
        short: { label: 'dinsdag 24', text: 'van 9 uur tot 17.45 uur' },
      },
    ],
    note: 'Voorbeelduren',
  },
  place: {
    ...{ name: 'Recyclagepark Kortrijk', address: 'Oudenaardsesteenweg, 8500 Kortrijk' },
    route: 'https://www.openstreetmap.org/directions?to=Oudenaardsesteenweg',
  },
  owner: { code: 'afval', name: 'Afval' },
  validUntil: null,
}

describe('the question of the home page', () => {
  test('shows answers first, then what can be reported, while somebody types', async () => {
    const answers = vi.fn<Api['answers']>(async () => [hit])
    const { container } = await showPage('/nl/', { answers })
    await userEvent.type(await screen.findByRole('searchbox'), 'reispas')
    const link = await screen.findByRole('link', { name: hit.question })
    expect(link.getAttribute('href')).toBe('/nl/antwoord/reispas-aanvragen')
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings.slice(0, 2)).toEqual(['Antwoord', 'Maak een melding over …'])
    expect(answers).toHaveBeenLastCalledWith({ text: 'reispas', language: 'nl', counts: false })
    expect(screen.getByRole('status').textContent).toContain('1 antwoord')
    expect(await axeFindings(container)).toEqual([])
  })

  test('asks nothing for two letters, and offers to report when the server is away', async () => {
    const answers = vi.fn<Api['answers']>(() => Promise.reject(new Error('away')))
    await showPage('/nl/', { answers })
    const field = await screen.findByRole('searchbox')
    await userEvent.type(field, 're')
    expect(answers).not.toHaveBeenCalled()
    await userEvent.type(field, 'ispas')
    await waitFor(() => expect(answers).toHaveBeenCalled())
    screen.getByRole('link', { name: 'Iets anders' })
  })

  test('leads to the answers, asked for in earnest', async () => {
    const answers = vi.fn<Api['answers']>(async () => [hit])
    const { container, router } = await showPage('/nl/', { answers })
    await userEvent.type(await screen.findByRole('searchbox'), 'reispas{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Antwoorden' })
    expect(router.state.location.href).toBe('/nl/antwoord?tekst=reispas')
    expect(answers).toHaveBeenLastCalledWith({ text: 'reispas', language: 'nl', counts: true })
    expect(await axeFindings(container)).toEqual([])
  })

  test('takes the words along to a report when there is no answer', async () => {
    const { container } = await showPage('/nl/antwoord?tekst=vliegend%20tapijt')
    await screen.findByRole('heading', { level: 1, name: 'Geen antwoord gevonden' })
    const link = screen.getByRole('link', { name: 'Maak een melding' })
    expect(link.getAttribute('href')).toBe('/nl/melden?tekst=vliegend+tapijt')
    expect(await axeFindings(container)).toEqual([])
  })
})

describe('what is going on now', () => {
  test('stands on the home page before anything is asked', async () => {
    const incident = {
      id: '1',
      code: 'stroom',
      question: 'Stroompanne in Heule',
      spoken: 'Fluvius werkt eraan.',
    }
    const { container } = await showPage('/nl/', {
      incidents: async () => [{ ...incident, validUntil: Date.UTC(2026, 10, 23, 17) }],
    })
    await screen.findByText('Stroompanne in Heule')
    screen.getByText('Tot maandag 23 november, 18.00 uur')
    const link = screen.getByRole('link', { name: 'Lees meer : Stroompanne in Heule' })
    expect(link.getAttribute('href')).toBe('/nl/antwoord/stroom')
    expect(await axeFindings(container)).toEqual([])
  })
})

describe('an answer', () => {
  test('says first what was asked, then hours, what people ask next, links and the way to report', async () => {
    const { container } = await showPage('/nl/antwoord/park', { answer: async () => answer })
    await screen.findByRole('heading', { level: 1, name: answer.question })
    screen.getByText('9 uur', { selector: 'strong' })
    screen.getByRole('row', { name: 'maandag 23 november, vandaag gesloten' })
    screen.getByText('Mag ik met een aanhangwagen?')
    const way = screen.getByRole('link', { name: 'Toon de weg op de kaart' })
    expect(way.getAttribute('href')).toBe(answer.place?.route)
    screen.getByRole('link', { name: 'Afvalkalender' })
    screen.getByRole('link', { name: 'Maak een melding' })
    expect(await axeFindings(container)).toEqual([])
  })

  test('that nobody translated is marked as Dutch', async () => {
    await showPage('/en/antwoord/park', { answer: async () => answer })
    const heading = await screen.findByRole('heading', { level: 1 })
    expect(heading.getAttribute('lang')).toBe('nl')
  })

  test('that is not there is a page that is not there', async () => {
    const { head } = await showPage('/nl/antwoord/nergens')
    await screen.findByRole('heading', { level: 1 })
    expect(head.status).toBe(404)
  })
})
