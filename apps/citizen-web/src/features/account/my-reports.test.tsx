import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { answering } from '../../testing/answering.ts'
import { inbox, myReports, signedIn } from '../../testing/sample-account.ts'
import { plannedReport, reportId } from '../../testing/sample-report.ts'
import { axeFindings, showPage } from '../../testing/show-page.tsx'

vi.mock('../follow/live.ts', () => ({ listen: () => () => {} }))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const lotte = { givenName: 'Lotte', means: 'itsme' as const }
const ofLotte = {
  session: async () => signedIn,
  myReports: async () => myReports,
  inbox: async () => inbox,
}

describe('my reports', () => {
  test('have what is open first, with what is new, where it stands and how far it is', async () => {
    const { container } = await showPage('/nl/mijn', ofLotte)
    await screen.findByRole('heading', { level: 1, name: 'Mijn meldingen' })
    expect(screen.getByText('Dag Lotte. Je bent aangemeld met itsme.')).toBeTruthy()
    const open = screen.getByRole('region', { name: 'Open 1' })
    expect(within(open).getByText('Nieuw: We hebben een vraag')).toBeTruthy()
    expect(open.textContent).toContain(
      'Welk nummer staat er op de paal? Antwoord ten laatste maandag 7 december.',
    )
    expect(within(open).getByText('Stap 2 van 4: Wachten op antwoord')).toBeTruthy()
    expect(within(open).getByRole('link', { name: 'Niet van jou?' }).getAttribute('href')).toBe(
      `/nl/mijn/niet-van-mij/${reportId}`,
    )
    expect(screen.getByText('Toon de andere 2')).toBeTruthy()
    expect(await axeFindings(container)).toEqual([])
  })

  test('count what is new in the head of the page, and let go of it with all that was read', async () => {
    const sent = answering({ unread: 0 })
    const unread = () => (sent.length === 0 ? 1 : 0)
    await showPage('/nl/mijn', {
      ...ofLotte,
      session: async () => ({ signInOffered: true, person: { ...lotte, unread: unread() } }),
      inbox: async () => ({ ...inbox, unread: unread() }),
    })
    const [link] = await screen.findAllByRole('link', { name: /Mijn meldingen.*1 nieuw bericht/ })
    expect(link?.getAttribute('aria-current')).toBe('page')
    await userEvent.click(screen.getByRole('button', { name: 'Markeer alles als gelezen' }))
    await vi.waitFor(() => expect(screen.queryAllByRole('link', { name: /1 nieuw bericht/ })).toEqual([]))
    expect(sent[0]).toMatchObject({ ids: null })
  })

  test('are read by opening one of them', async () => {
    const sent = answering({ unread: 0 })
    const { container } = await showPage('/nl/mijn', { ...ofLotte, follow: async () => plannedReport })
    const message = await screen.findByRole('link', { name: 'Een vraag over je straatlamp' })
    expect(message.getAttribute('href')).toBe(`/nl/melding/${reportId}`)
    message.addEventListener('click', (event) => event.preventDefault())
    await userEvent.click(message)
    await vi.waitFor(() => expect(sent[0]).toMatchObject({ ids: [inbox.items[0]?.id] }))
    expect(container.querySelector('header')?.textContent).not.toContain('nieuw bericht')
  })

  test('say what will stand there while there are none', async () => {
    const { container } = await showPage('/nl/mijn', {
      ...ofLotte,
      myReports: async () => ({ open: [], closed: [], total: 0 }),
      inbox: async () => ({ items: [], unread: 0, nextCursor: null }),
    })
    await screen.findByRole('heading', { name: 'Je hebt hier nog geen meldingen' })
    expect(screen.queryByRole('button', { name: 'Markeer alles als gelezen' })).toBeNull()
    expect(await axeFindings(container)).toEqual([])
  })

  test.each(['mijn', 'mijn/voorkeuren', 'mijn/gegevens', 'mijn/toevoegen'])(
    'at %s lead who is not signed in to signing in, and back',
    async (path) => {
      const { head } = await showPage(`/nl/${path}`)
      await screen.findByRole('heading', { level: 1, name: 'Al je meldingen op één plek' })
      expect(head.status).toBe(401)
      const main = screen.getByRole('main')
      const signIn = within(main).getByRole('link', { name: 'Aanmelden' })
      expect(signIn.getAttribute('href')).toBe(`/aanmelden?terug=${encodeURIComponent(`/nl/${path}`)}`)
    },
  )

  test('say so when the session ended in the meantime', async () => {
    let asked = 0
    const session = async () => (asked++ === 0 ? signedIn : { ...signedIn, person: null })
    await showPage('/nl/mijn', { session })
    await screen.findByRole('heading', { level: 1, name: 'Al je meldingen op één plek' })
    expect(screen.queryByRole('button', { name: 'Afmelden' })).toBeNull()
  })
})

describe('a report that somebody else made', () => {
  const linked = { ...plannedReport, account: 'linked_by_desk' as const }

  test('leaves the list after asking once more', async () => {
    const sent = answering({ version: 5 })
    const { container, router } = await showPage(`/nl/mijn/niet-van-mij/${reportId}`, {
      ...ofLotte,
      follow: async () => linked,
    })
    const button = await screen.findByRole('button', { name: 'Deze melding is niet van mij' })
    expect(button.closest('form')?.getAttribute('action')).toBe('/nl/mijn/disown')
    expect(await axeFindings(container)).toEqual([])
    await userEvent.click(button)
    await screen.findByText('De melding is weg uit je lijst. 1777 weet dat ze niet van jou is.')
    expect(sent[0]).toMatchObject({ reportId })
    expect(router.state.location.pathname).toBe('/nl/mijn')
  })

  test('has the way back to the own reports on its page', async () => {
    await showPage(`/nl/melding/${reportId}`, { ...ofLotte, follow: async () => linked })
    const main = await screen.findByRole('main')
    expect(within(main).getByRole('link', { name: 'Mijn meldingen' }).getAttribute('href')).toBe('/nl/mijn')
    expect(within(main).getByRole('link', { name: 'Deze melding is niet van mij' })).toBeTruthy()
  })
})
