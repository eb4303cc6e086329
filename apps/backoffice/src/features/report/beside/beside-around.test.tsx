import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { DeskItem } from '../../../lib/inbox/inbox-search.ts'
import type { Done } from '../../../lib/inbox/item-pane.ts'
import type { Report } from '../../../lib/report.ts'
import { faultsOf } from '../../../test/axe.ts'
import { createFakeServer, type FakeServer, Refused } from '../../../test/fake-server.ts'
import { deskItem, inboxOf } from '../../../test/inbox-samples.ts'
import { els, history, lists, now, report } from '../../../test/samples.ts'
import { show } from '../../../test/show.tsx'
import { ReportBeside } from './report-beside.tsx'

let server: FakeServer
const onDone = vi.fn<(done: Done) => void>()

const received = (changes: Partial<Report> = {}) =>
  report({ status: 'received', legal: ['answer', 'note'], timeline: history.slice(0, 1), ...changes })

const open = async (changes: Partial<Report> = {}, item: DeskItem | null = deskItem()) => {
  server.on('report', 'get', () => received(changes))
  show(<ReportBeside id={report().id} item={item} back="/balie/postvak" onDone={onDone} />, els)
  await screen.findByRole('group', { name: 'Wat kan nu' })
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  onDone.mockReset()
  server = createFakeServer()
  server.on('desk', 'lists', () => lists)
  server.on('desk', 'nearby', () => [])
  server.on('inbox', 'list', () => inboxOf([]))
  server.on('report', 'previewNotice', () => null)
})

describe('a report that can wait', () => {
  test('sleeps until a day, and wakes again on request', async () => {
    server.on('inbox', 'snooze', () => ({ done: true as const }))
    await open()
    await userEvent.keyboard('u')
    await userEvent.click(await screen.findByRole('button', { name: 'dinsdag 24 november' }))
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    const done = onDone.mock.calls[0]?.[0]
    expect(done?.said).toBe('Sluimert tot dinsdag 24 november')
    await done?.undo?.()
    expect(server.sentTo('inbox.snooze')).toEqual([
      expect.objectContaining({ key: `report:${report().id}`, until: '2026-11-24' }),
      expect.objectContaining({ key: `report:${report().id}`, until: null }),
    ])
  })

  test('says beside the day why nothing sleeps until then, and sends nothing', async () => {
    server.on('inbox', 'snooze', () => {
      throw new Refused({ code: 'BAD_REQUEST', fieldErrors: { until: 'day_too_far' } })
    })
    await open()
    await userEvent.keyboard('u')
    const day = await screen.findByLabelText('Een andere dag')
    const send = screen.getByRole('button', { name: 'Laat sluimeren' })
    await userEvent.click(send)
    screen.getByText('Dit is geen datum. Schrijf ze zoals 24/11/2026.')
    fireEvent.change(day, { target: { value: '2026-11-23' } })
    await userEvent.click(send)
    screen.getByText('Kies een dag vanaf morgen.')
    expect(document.activeElement).toBe(day)
    expect(server.sentTo('inbox.snooze')).toEqual([])
    fireEvent.change(day, { target: { value: '9999-12-31' } })
    await userEvent.click(send)
    await screen.findByText('Deze dag is te ver weg. Kies een dag binnen een jaar.')
    expect(await faultsOf(document.body)).toEqual([])
  })

  test('says until when and why it sleeps, and wakes with one key', async () => {
    server.on('inbox', 'snooze', () => ({ done: true as const }))
    await open({}, deskItem({ snoozedUntil: now + 53 * 86_400_000, snoozeNote: 'Wacht op de aannemer' }))
    await userEvent.keyboard('u')
    await screen.findByText('Sluimert tot vrijdag 15 januari')
    screen.getByText('Wacht op de aannemer')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(onDone).toHaveBeenCalledWith({ said: 'Weer wakker' }))
    expect(server.sentTo('inbox.snooze')).toEqual([expect.objectContaining({ until: null })])
  })
})

describe('who is around a report', () => {
  test('says how often the reporter wrote before, with the way to those reports', async () => {
    server.on('inbox', 'earlier', () => ({ count: 2 }))
    await open({ contact: { name: 'Rosa', email: 'rosa@example.org', phone: null, channels: ['mail'] } })
    const link = await screen.findByRole('link', { name: '2 eerdere meldingen' })
    expect(link.getAttribute('href')).toBe('/balie/wachtrij?zoek=rosa%40example.org&gesloten=true')
  })

  test('hears at once that a colleague began to write, when the list does', async () => {
    const lien = { memberId: '1', name: 'Lien Desmet', initials: 'LD' }
    server.on('presence', 'here', () => [{ ...lien, mode: 'looks' as const }])
    server.on('report', 'get', () => received())
    const pane = (mode: 'looks' | 'edits') => (
      <ReportBeside
        id={report().id}
        item={deskItem({ presence: [{ ...lien, mode }] })}
        back="/balie/postvak"
        onDone={onDone}
      />
    )
    const Changing = () => {
      const [mode, setMode] = useState<'looks' | 'edits'>('looks')
      return (
        <>
          {pane(mode)}
          <button type="button" onClick={() => setMode('edits')}>
            Lien typt
          </button>
        </>
      )
    }
    show(<Changing />, els)
    await screen.findByText('Lien kijkt mee')
    server.on('presence', 'here', () => [{ ...lien, mode: 'edits' as const }])
    await userEvent.click(screen.getByRole('button', { name: 'Lien typt' }))
    await screen.findByText('Lien schrijft')
  })
})
