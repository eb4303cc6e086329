import { renderHook, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Done } from '../../../lib/inbox/item-pane.ts'
import { usePaletteRegistry } from '../../../lib/palette/palette-actions.ts'
import { faultsOf } from '../../../test/axe.ts'
import { createFakeServer, type FakeServer, Refused } from '../../../test/fake-server.ts'
import { els, now, report } from '../../../test/samples.ts'
import { show } from '../../../test/show.tsx'
import type { Mail } from './mail-letter.tsx'
import { MailPane } from './mail-pane.tsx'

let server: FakeServer
const onDone = vi.fn<(done: Done) => void>()
const id = '0197a1b2-0000-7000-8000-00000000000d'

const mail = (changes: Partial<Mail> = {}): Mail => ({
  id,
  receivedAt: now,
  from: { address: 'werk@voorbeeld.be', name: null },
  subject: 'Re: 482-193-70-4',
  text: 'Nummer 41',
  kind: 'for_person',
  state: 'open',
  why: 'not_their_report',
  report: null,
  names: [{ id: report().id, reference: '482-193-70-4' }],
  attachments: [{ name: 'winmail.dat', mediaType: 'application/ms-tnef', bytes: 2048, problem: 'winmail' }],
  rawUrl: `/balie/api/mail/${id}`,
  bytes: 4096,
  settledAs: null,
  handledAt: null,
  ...changes,
})

const open = async (changes: Partial<Mail> = {}) => {
  server.on('mail', 'get', () => mail(changes))
  show(<MailPane id={id} item={null} back="/balie/postvak" onDone={onDone} />, els)
  await screen.findByRole('group', { name: 'Wat kan nu' })
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  onDone.mockReset()
  server = createFakeServer()
})

describe('a mail that a person has to look at', () => {
  test('asks for nothing any more once it is handled', async () => {
    await open({ state: 'done', settledAs: 'nothing', handledAt: now })
    screen.getByText('Deze mail is al behandeld.')
    expect(screen.queryByText(/Kies hierboven/)).toBeNull()
  })

  test('says why, what is in it, and gives the mail itself', async () => {
    await open()
    screen.getByText('De mail noemt een melding van iemand anders.')
    screen.getByText('Nummer 41')
    expect(screen.getByRole('listitem').textContent).toBe(
      'winmail.dat 2 kB bestand van Outlook, kunnen we niet openen',
    )
    expect(screen.getByRole('link', { name: 'Haal de hele mail op' }).getAttribute('href')).toBe(
      mail().rawUrl,
    )
    expect(await faultsOf(document.body)).toEqual([])
  })

  test('becomes a report, which opens', async () => {
    server.on('mail', 'settle', () => ({ reportId: report().id }))
    await open()
    await userEvent.keyboard('r')
    await waitFor(() =>
      expect(onDone).toHaveBeenCalledWith({ said: 'Melding gemaakt', open: `report:${report().id}` }),
    )
    expect(server.sentTo('mail.settle')).toEqual([
      expect.objectContaining({ id, as: 'report', reportId: null }),
    ])
  })

  test('joins the report that it names, or one by its number', async () => {
    server.on('mail', 'settle', () => ({ reportId: report().id }))
    server.on('report', 'get', ({ id: asked }) => {
      if (asked !== '482-193-70-4') throw new Refused({ code: 'NOT_FOUND' })
      return report()
    })
    await open()
    await userEvent.keyboard('m')
    const field = await screen.findByRole('textbox', { name: 'Nummer van de melding' })
    await userEvent.type(field, '111-111-11-1{Enter}')
    await screen.findByText('We vinden deze melding niet. Kijk het nummer na.')
    expect(await faultsOf(document.body)).toEqual([])
    await userEvent.clear(field)
    await userEvent.type(field, '482-193-70-4{Enter}')
    await waitFor(() => expect(onDone).toHaveBeenCalledWith({ said: 'Bij de melding gevoegd' }))
    within(document.body).getByRole('button', { name: 'Bij 482-193-70-4' })
    expect(server.sentTo('mail.settle')).toEqual([
      expect.objectContaining({ as: 'joined', reportId: report().id }),
    ])
  })

  test('offers in the palette what its keys do', async () => {
    await open()
    expect(
      renderHook(usePaletteRegistry).result.current.map(({ label, keyHint }) => `${label} ${keyHint}`),
    ).toEqual([...['Maak een melding R', 'Voeg toe aan een melding M', 'Niets te doen N', 'Sluimer U']])
  })

  test('offers nothing any more once a colleague handled it', async () => {
    await open({ state: 'done', settledAs: 'nothing' })
    screen.getByText('Deze mail is al behandeld.')
    expect(screen.queryByRole('button', { name: 'Maak een melding' })).toBeNull()
    expect(renderHook(usePaletteRegistry).result.current).toEqual([])
    await userEvent.keyboard('n')
    expect(server.sentTo('mail.settle')).toEqual([])
  })
})
