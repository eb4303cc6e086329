import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Report } from '../../../lib/report.ts'
import type { Outputs } from '../../../lib/trpc.ts'
import { faultsOf } from '../../../test/axe.ts'
import { createFakeServer, type FakeServer, Refused } from '../../../test/fake-server.ts'
import { els, lists, now, report, row } from '../../../test/samples.ts'
import { show } from '../../../test/show.tsx'
import { CommandDrawer } from './command-drawer.tsx'
import type { OfferedCommand } from './offered-commands.ts'

let server: FakeServer
const onDone = vi.fn()

const proposal: Outputs['report']['proposeRouting'] = {
  destination: { kind: 'department', code: 'nette-stad', name: 'Nette Stad' },
  promiseWorkingDays: 5,
  due: null,
  priority: 'normal',
  registerAtOnce: false,
  ruleName: null,
  explanation: { ruleSetVersion: 1, fallback: false, tried: [] },
}

const alike = row({ id: '0197a1b2-c3d4-7e5f-8a6b-000000000001', reference: '111-111-11-1' })
const typed = row({ id: '0197a1b2-c3d4-7e5f-8a6b-000000000002', reference: '222-222-22-2', summary: null })
const closed = row({ id: '0197a1b2-c3d4-7e5f-8a6b-000000000003', status: 'handled', flagged: true })

const open = async (command: OfferedCommand, changes: Partial<Report> = {}) => {
  show(<CommandDrawer command={command} report={report(changes)} onClose={() => {}} onDone={onDone} />, els)
  return within(await screen.findByRole('dialog'))
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  onDone.mockReset()
  server = createFakeServer()
  server.on('desk', 'lists', () => lists)
  server.on('report', 'get', () => report())
  server.on('desk', 'queue', ({ q }) => {
    const rows = q === typed.reference ? [typed] : q === 'zandbergstraat' ? [alike, closed] : [alike]
    return { rows, nextCursor: null, total: rows.length, totalCapped: false }
  })
})

describe('merging', () => {
  test('proposes the open report nearby, and says what follows before it is done', async () => {
    server.on('report', 'merge', () => ({ version: 4 }))
    const form = await open('merge')
    const choice = await form.findByRole('radio', { name: /111-111-11-1/ })
    expect(form.getAllByRole('radio')).toHaveLength(1)
    expect(form.queryByRole('region', { name: 'Wat er gebeurt' })).toBeNull()
    await userEvent.click(choice)
    const outcome = form.getByRole('region', { name: 'Wat er gebeurt' })
    expect(outcome.textContent).toContain('111-111-11-1')
    expect(outcome.textContent).toContain('Matras en zakken aan de poort')
    expect(outcome.textContent).toContain('Geregistreerd')
    expect(outcome.textContent).toContain('De melder krijgt bericht')
    expect(await faultsOf(document.body)).toEqual([])
    await userEvent.click(form.getByRole('button', { name: 'Samenvoegen' }))
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(server.sentTo('report.merge')).toEqual([
      expect.objectContaining({ leadingId: alike.id, expectedVersion: 3 }),
    ])
  })

  test('finds a report by its number, and Enter takes the only one found', async () => {
    const form = await open('merge', { reachable: false })
    await userEvent.type(form.getByRole('searchbox', { name: 'Zoek de andere melding' }), '222-222-22-2')
    await form.findByText('1 open melding gevonden')
    await userEvent.keyboard('{Enter}')
    form.getByRole('radio', { name: /222-222-22-2/, checked: true })
    const outcome = form.getByRole('region', { name: 'Wat er gebeurt' })
    expect(outcome.textContent).toContain('tekst afgeschermd')
    expect(outcome.textContent).toContain('De melder is niet bereikbaar en krijgt geen bericht.')
    expect(server.sentTo('report.merge')).toEqual([])
  })

  test('keeps what was chosen in sight while searching on', async () => {
    const form = await open('merge')
    await userEvent.click(await form.findByRole('radio', { name: /111-111-11-1/ }))
    await userEvent.type(form.getByRole('searchbox'), '222-222-22-2')
    await form.findByRole('radio', { name: /222-222-22-2/, checked: false })
    form.getByRole('radio', { name: /111-111-11-1/, checked: true })
  })

  test('asks for the other report, and tells beside the list why one cannot lead', async () => {
    server.on('report', 'merge', () => {
      throw new Refused({
        code: 'BAD_REQUEST',
        rejection: { code: 'leading_report_invalid', field: 'leading' },
      })
    })
    const form = await open('merge')
    await userEvent.click(form.getByRole('button', { name: 'Samenvoegen' }))
    const asks = await form.findByRole('link', { name: 'Kies de melding waarmee je samenvoegt.' })
    expect(asks.getAttribute('href')).toBe(`#${form.getByRole('group', { name: 'Met welke melding?' }).id}`)
    await userEvent.click(await form.findByRole('radio', { name: /111-111-11-1/ }))
    await userEvent.click(form.getByRole('button', { name: 'Samenvoegen' }))
    const refused = await form.findByRole('link', { name: /Met deze melding kan je niet samenvoegen/ })
    expect(refused.getAttribute('href')).toBe(
      `#${form.getByRole('group', { name: 'Met welke melding?' }).id}`,
    )
    expect(await faultsOf(document.body)).toEqual([])
  })

  test('is undone with a reason', async () => {
    server.on('report', 'unmerge', () => ({ version: 5 }))
    const form = await open('unmerge', { mergedInto: { id: alike.id, reference: alike.reference } })
    const field = form.getByRole('textbox', { name: 'Waarom hoort deze melding niet bij 111-111-11-1?' })
    await userEvent.click(form.getByRole('button', { name: 'Weer apart zetten' }))
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await userEvent.type(field, 'Toch een andere hoop')
    await userEvent.click(form.getByRole('button', { name: 'Weer apart zetten' }))
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(server.sentTo('report.unmerge')).toEqual([
      expect.objectContaining({ reason: 'Toch een andere hoop' }),
    ])
  })
})

describe('splitting', () => {
  beforeEach(() => {
    server.on('report', 'proposeRouting', () => proposal)
    server.on('report', 'split', () => ({ version: 4 }))
  })

  test('begins with the report as the first of two parts, and shows where each would go', async () => {
    const form = await open('split')
    const first = within(form.getByRole('group', { name: 'Deel 1' }))
    expect(first.getByRole('textbox')).toHaveProperty('value', 'Matras en zakken aan de poort')
    await first.findByText('Nette Stad')
    expect(form.queryByRole('button', { name: /^Verwijder deel/ })).toBeNull()
    await userEvent.click(form.getByRole('button', { name: 'Opsplitsen' }))
    const second = within(form.getByRole('group', { name: 'Deel 2' }))
    const category = second.getByRole('combobox', { name: 'Waarover gaat het?' })
    const asks = await form.findByRole('link', { name: /Kies waarover/ })
    expect(document.querySelector(asks.getAttribute('href') ?? '')?.contains(category)).toBe(true)
    expect(await faultsOf(document.body)).toEqual([])
    expect(server.sentTo('report.split')).toEqual([])
    await userEvent.type(category, 'Sluik')
    await userEvent.click(await screen.findByRole('option', { name: 'Sluikstort' }))
    await userEvent.type(second.getByRole('textbox'), 'De tegel')
    await userEvent.click(form.getByRole('button', { name: 'Opsplitsen' }))
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(server.sentTo('report.split')).toEqual([
      expect.objectContaining({
        parts: [
          expect.objectContaining({ category: 'fly-tipping', description: 'Matras en zakken aan de poort' }),
          expect.objectContaining({ category: 'fly-tipping', description: 'De tegel' }),
        ],
      }),
    ])
  })

  test('takes a third part and lets any of the three go', async () => {
    const form = await open('split')
    await userEvent.click(form.getByRole('button', { name: 'Voeg een deel toe' }))
    const third = within(form.getByRole('group', { name: 'Deel 3' }))
    expect(document.activeElement).toBe(third.getByRole('textbox'))
    await userEvent.keyboard('De paal')
    await userEvent.click(form.getByRole('button', { name: 'Verwijder deel 2' }))
    expect(form.getAllByRole('textbox')).toEqual([
      form.getByDisplayValue('Matras en zakken aan de poort'),
      form.getByDisplayValue('De paal'),
    ])
    expect(document.activeElement).toBe(form.getByRole('button', { name: 'Voeg een deel toe' }))
  })

  test('is undone with a reason; the parts that end are named', async () => {
    server.on('report', 'unsplit', () => ({ version: 5 }))
    const part = { id: alike.id, reference: alike.reference, category: 'fly-tipping' }
    const form = await open('unsplit', { parts: [{ ...part, status: 'registered' }] })
    expect(form.getByRole('listitem').textContent).toBe('111-111-11-1Geregistreerd')
    await userEvent.type(form.getByRole('textbox'), 'Het is één hoop')
    await userEvent.click(form.getByRole('button', { name: 'Delen samenvoegen' }))
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(server.sentTo('report.unsplit')).toEqual([expect.objectContaining({ reason: 'Het is één hoop' })])
  })
})

describe('following for a caller', () => {
  test('stops for the one of the followers who called', async () => {
    server.on('report', 'unfollow', () => ({ version: 4 }))
    const [gust, zoe] = [alike.id, typed.id]
    const followedBy = [
      { id: gust, email: 'gust@voorbeeld.be', phone: null },
      { id: zoe, email: null, phone: '+3256112233' },
    ]
    const form = await open('unfollow', { followers: 2, followedBy })
    await userEvent.click(form.getByRole('button', { name: 'Niet meer volgen' }))
    await form.findByRole('link', { name: 'Kies de persoon.' })
    expect(await faultsOf(document.body)).toEqual([])
    await userEvent.click(form.getByRole('radio', { name: '056 11 22 33' }))
    await userEvent.click(form.getByRole('button', { name: 'Niet meer volgen' }))
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(server.sentTo('report.unfollow')).toEqual([expect.objectContaining({ follower: zoe })])
  })
})
