import { ToastRegion } from '@meldpunt/ui'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { InboxSearch } from '../../lib/inbox/inbox-search.ts'
import type { ItemPaneProps } from '../../lib/inbox/item-pane.ts'
import { singleKeys } from '../../lib/key-preference.ts'
import { queryClient, trpc } from '../../lib/trpc.ts'
import { faultsOf } from '../../test/axe.ts'
import { createFakeServer, type FakeServer, Refused } from '../../test/fake-server.ts'
import { deskItem, inboxOf } from '../../test/inbox-samples.ts'
import { els, lists, now } from '../../test/samples.ts'
import { show } from '../../test/show.tsx'
import { Inbox } from './inbox.tsx'

let server: FakeServer
const onSearch = vi.fn()

const marc = deskItem({
  key: 'report:0197a1b2-0000-7000-8000-00000000000a',
  from: 'Marc Deprez',
  overADay: true,
})
const griet = deskItem({
  key: 'report:0197a1b2-0000-7000-8000-00000000000b',
  from: 'Griet Vandeputte',
  presence: [{ memberId: '1', name: 'Lien Desmet', initials: 'LD', mode: 'looks' }],
  proposal: { code: 'loose-paving', label: 'Losse stoeptegel', confidence: 0.91 },
})
const call = deskItem({
  key: 'callback:0197a1b2-0000-7000-8000-00000000000c',
  kind: 'callback',
  from: '',
  reason: 'callback',
})

const Shown = ({ id, onDone }: ItemPaneProps) => (
  <section aria-label="Het open bericht">
    <p>{id}</p>
    <button type="button" onClick={() => onDone({ said: 'Beantwoord' })}>
      Klaar
    </button>
  </section>
)

/** The address bar around the inbox. */
const Page = ({ start = {} }: { start?: InboxSearch }) => {
  const [search, setSearch] = useState(start)
  onSearch.mockImplementation(setSearch)
  return <Inbox search={search} onSearch={onSearch} ReportPane={Shown} />
}

const openId = async () => (await screen.findByRole('region', { name: 'Het open bericht' })).textContent

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  onSearch.mockReset()
  server = createFakeServer()
  server.on('desk', 'lists', () => lists)
  server.on('inbox', 'views', () => [])
  server.on('inbox', 'list', () => inboxOf([marc, griet, call]))
})

describe('the inbox of the desk', () => {
  test('shows what waits too long apart, with who looks at what and what it may be about', async () => {
    const { container } = show(<Page />, els)
    const late = await screen.findByRole('region', { name: 'Langer dan een werkdag' })
    within(late).getByRole('link', { name: /Marc Deprez/ })
    const today = within(screen.getByRole('region', { name: 'Vandaag' }))
    expect(today.getByRole('link', { name: /Griet Vandeputte/ }).textContent).toContain('Lien kijkt mee')
    today.getByRole('link', { name: /voorstel: Losse stoeptegel, 91 %/ })
    today.getByRole('link', { name: /Zonder naam/ })
    expect(await faultsOf(container)).toEqual([])
  })

  test('calls nothing of yesterday today, also just after midnight', async () => {
    vi.setSystemTime(Date.parse('2026-11-23T23:05:00Z'))
    const evening = deskItem({ at: Date.parse('2026-11-23T21:40:00Z') })
    server.on('inbox', 'list', () => inboxOf([evening]))
    show(<Page />, els)
    const recent = await screen.findByRole('region', { name: 'Sinds de vorige werkdag' })
    within(recent).getByRole('link', { name: /Rosa Vandamme/ })
    expect(screen.queryByRole('region', { name: 'Vandaag' })).toBeNull()
  })

  test('shows what ended without a report with how it ended, in one list', async () => {
    const away = deskItem({
      ...{ key: 'mail:0197a1b2-0000-7000-8000-00000000000d', kind: 'mail', reason: 'ended' },
      ended: { kind: 'auto_reply', why: null, settled: false },
    })
    server.on('inbox', 'list', () => inboxOf([away]))
    show(<Page start={{ lijst: 'ended' }} />, els)
    const ended = await screen.findByRole('region', { name: 'Nieuwste eerst' })
    within(ended).getByRole('link', { name: /Automatisch antwoord/ })
    expect(screen.queryByRole('region', { name: 'Vandaag' })).toBeNull()
  })

  test('says how many colleagues work in it too', async () => {
    const [lien] = griet.presence
    server.on('presence', 'here', ({ key }) =>
      key === 'inbox' && lien ? [lien, { ...lien, memberId: '2' }] : [],
    )
    show(<Page />, els)
    await screen.findByText('2 collega’s in het postvak')
  })

  test('goes through the list with J and K, and stops at its ends', async () => {
    show(<Page />, els)
    await screen.findByRole('link', { name: /Marc Deprez/ })
    await userEvent.keyboard('j')
    expect(await openId()).toContain('00a')
    await userEvent.keyboard('j')
    expect(await openId()).toContain('00b')
    await userEvent.keyboard('k')
    await userEvent.keyboard('k')
    expect(await openId()).toContain('00a')
    expect(screen.getByRole('link', { current: true }).textContent).toContain('Marc Deprez')
  })

  test('goes back to the list with Escape, to the line that was open', async () => {
    show(<Page start={{ item: griet.key }} />, els)
    const line = await screen.findByRole('link', { name: /Griet Vandeputte/ })
    await openId()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Het open bericht' })).toBeNull())
    expect(document.activeElement).toBe(line)
  })

  test('lets letters be letters in its search field, and everywhere once they are switched off', async () => {
    show(<Page />, els)
    await screen.findByRole('link', { name: /Marc Deprez/ })
    await userEvent.type(screen.getByRole('searchbox'), 'jk')
    expect(screen.queryByRole('region', { name: 'Het open bericht' })).toBeNull()
    await waitFor(() => expect(onSearch).toHaveBeenCalledWith({ zoek: 'jk' }, { replace: true }))
    singleKeys.set(false)
    await userEvent.click(screen.getByRole('heading', { level: 1 }))
    await userEvent.keyboard('j')
    singleKeys.set(true)
    expect(screen.queryByRole('region', { name: 'Het open bericht' })).toBeNull()
  })

  test('opens the next one when this one is done', async () => {
    show(<Page start={{ item: marc.key }} />, els)
    expect(await openId()).toContain('00a')
    await screen.findByRole('link', { name: /Marc Deprez/ })
    await userEvent.click(screen.getByRole('button', { name: 'Klaar' }))
    await waitFor(async () => expect(await openId()).toContain('00b'))
  })

  test('goes on from the same place once a colleague took the open one out of the list', async () => {
    show(<Page start={{ item: griet.key }} />, els)
    await screen.findByRole('link', { name: /Griet Vandeputte/ })
    server.on('inbox', 'list', () =>
      inboxOf([marc, { ...call, kind: 'report', key: `report:${'0'.repeat(35)}c` }]),
    )
    await queryClient.invalidateQueries(trpc.inbox.list.pathFilter())
    await waitFor(() => expect(screen.queryByRole('link', { name: /Griet Vandeputte/ })).toBeNull())
    expect(await openId()).toContain('00b')
    await userEvent.keyboard('j')
    await waitFor(async () => expect(await openId()).toMatch(/0c$|0cKlaar$/))
  })

  test('says that everything is done, or that nothing fits', async () => {
    server.on('inbox', 'list', () => inboxOf([]))
    const { unmount } = show(<Page />, els)
    await screen.findByText('Alles is behandeld')
    unmount()
    show(<Page start={{ zoek: 'xyz' }} />, els)
    const whole = await screen.findByRole('link', { name: 'Toon de hele lijst' })
    expect(whole.getAttribute('href')).toBe('/balie/postvak')
  })

  test('says that the server is away and reads again on request', async () => {
    server.setAway(true)
    show(<Page />, els)
    const again = await screen.findByRole('button', { name: 'Probeer opnieuw' }, { timeout: 4_000 })
    server.setAway(false)
    await userEvent.click(again)
    await screen.findByRole('link', { name: /Marc Deprez/ })
  })

  test('says until which day something sleeps, and why', async () => {
    const asleep = { snoozedUntil: now + 53 * 86_400_000, snoozeNote: 'Wacht op de aannemer' }
    server.on('inbox', 'list', () => inboxOf([deskItem(asleep)]))
    show(<Page start={{ lijst: 'snoozed' }} />, els)
    await screen.findByRole('link', { name: /tot vr 15 jan.*Wacht op de aannemer/ })
  })

  test('says it when something could not be undone', async () => {
    const Sleeper = ({ onDone }: ItemPaneProps) => (
      <button
        type="button"
        onClick={() => onDone({ said: 'Sluimert', undo: () => Promise.reject(new TypeError('away')) })}
      >
        Sluimer
      </button>
    )
    show(
      <ToastRegion label="Wat er gebeurde" closeLabel="Sluiten">
        <Inbox search={{ item: griet.key }} onSearch={onSearch} ReportPane={Sleeper} />
      </ToastRegion>,
      els,
    )
    await userEvent.click(await screen.findByRole('button', { name: 'Sluimer' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Maak ongedaan' }))
    await screen.findByText('Dat is niet ongedaan gemaakt. Probeer opnieuw.')
  })

  test('says beside the name why a list is not kept, and gives the keyboard back', async () => {
    const filter = { view: 'mail' as const, category: null, text: 'tak' }
    server.on('inbox', 'views', () => [{ id: '1', name: 'Takken', filter }])
    server.on('inbox', 'saveView', () => {
      throw new Refused({ code: 'BAD_REQUEST', fieldErrors: { name: 'text_too_long' } })
    })
    show(<Page start={{ zoek: 'put' }} />, els)
    await userEvent.click(await screen.findByRole('button', { name: 'Bewaar deze lijst' }))
    const name = screen.getByRole('textbox', { name: 'Naam van deze lijst' })
    await userEvent.type(name, '{Enter}')
    screen.getByText('Schrijf een tekst.')
    await userEvent.type(name, ' takken{Enter}')
    screen.getByText('Je hebt al een lijst met deze naam. Kies een andere.')
    expect(server.sentTo('inbox.saveView')).toEqual([])
    await userEvent.type(name, ' op straat{Enter}')
    await screen.findByText('Deze tekst is te lang. Maak hem korter.')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('textbox', { name: 'Naam van deze lijst' })).toBeNull()
    const keep = screen.getByRole('button', { name: 'Bewaar deze lijst' })
    await waitFor(() => expect(document.activeElement).toBe(keep))
  })

  test('keeps a narrowed list once, also when the answer of the server got lost', async () => {
    server.on('inbox', 'saveView', () => {
      throw new Refused({ code: 'INTERNAL_SERVER_ERROR' })
    })
    show(<Page start={{ zoek: 'put' }} />, els)
    await userEvent.click(await screen.findByRole('button', { name: 'Bewaar deze lijst' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam van deze lijst' }), 'Putten{Enter}')
    await screen.findByRole('alert')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    await waitFor(() => expect(server.sentTo('inbox.saveView')).toHaveLength(2))
    const besideCommand = (sent: unknown) => JSON.stringify(sent).replace(/"commandId":"[^"]*"/, '')
    const [first, again] = server.sentTo('inbox.saveView').map(besideCommand)
    expect(again).toBe(first)
  })

  test('keeps a narrowed list under a name', async () => {
    server.on('inbox', 'saveView', () => ({ done: true as const }))
    show(<Page start={{ lijst: 'mail', zoek: 'put' }} />, els)
    await userEvent.click(await screen.findByRole('button', { name: 'Bewaar deze lijst' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam van deze lijst' }), 'Putten')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    await waitFor(() =>
      expect(server.sentTo('inbox.saveView')).toEqual([
        expect.objectContaining({ name: 'Putten', filter: { view: 'mail', category: null, text: 'put' } }),
      ]),
    )
  })
})
