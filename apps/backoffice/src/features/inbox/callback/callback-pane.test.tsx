import { renderHook, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Done } from '../../../lib/inbox/item-pane.ts'
import { usePaletteRegistry } from '../../../lib/palette/palette-actions.ts'
import { faultsOf } from '../../../test/axe.ts'
import { createFakeServer, type FakeServer, Refused } from '../../../test/fake-server.ts'
import { els, now } from '../../../test/samples.ts'
import { show } from '../../../test/show.tsx'
import { CallbackPane } from './callback-pane.tsx'
import type { Callback } from './use-callback.ts'

let server: FakeServer
const onDone = vi.fn<(done: Done) => void>()
const id = '0197a1b2-0000-7000-8000-00000000000e'

const callback: Callback = {
  ...{ id, phone: '+3256003190', shownPhone: '056 00 31 90', name: 'Fatima Benali' },
  ...{ subject: 'Nieuwe afvalkalender in grote letters', whenText: 'tussen 12 en 13 uur' },
  ...{ createdAt: now, createdBy: null, missedCalls: 2, lastCalledAt: now },
  ...{ tries: 1, lastTriedAt: now, note: null },
}

const open = async (open: readonly Callback[] = [callback]) => {
  server.on('callback', 'list', () => open)
  show(<CallbackPane id={id} item={null} back="/balie/postvak" onDone={onDone} />, els)
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  onDone.mockReset()
  server = createFakeServer()
})

describe('somebody to call back', () => {
  test('is named with number, moment, subject and what was tried', async () => {
    await open()
    await screen.findByRole('heading', { level: 1, name: 'Terugbellen tussen 12 en 13 uur' })
    expect(screen.getByRole('link', { name: '056 00 31 90' }).getAttribute('href')).toBe('tel:+3256003190')
    screen.getByText('Nieuwe afvalkalender in grote letters')
    screen.getByText('2 gemiste oproepen')
    screen.getByText('1 keer geprobeerd')
    expect(await faultsOf(document.body)).toEqual([])
  })

  test('is called from the call screen with one key', async () => {
    server.on('calls', 'start', ({ callId }) => ({ callId }))
    await open()
    await screen.findByRole('button', { name: 'Bel terug' })
    await userEvent.keyboard('b')
    await waitFor(() =>
      expect(server.sentTo('calls.start')).toEqual([
        expect.objectContaining({ channel: 'phone', phone: '+3256003190', callbackId: id }),
      ]),
    )
  })

  test('is one call, also when the answer of the server got lost', async () => {
    await open()
    const button = await screen.findByRole('button', { name: 'Bel terug' })
    server.on('calls', 'start', () => {
      throw new Refused({ code: 'INTERNAL_SERVER_ERROR' })
    })
    await userEvent.click(button)
    await waitFor(() => expect(button.getAttribute('aria-disabled')).not.toBe('true'))
    await userEvent.click(button)
    await waitFor(() => expect(server.sentTo('calls.start')).toHaveLength(2))
    const [first, again] = server.sentTo('calls.start')
    expect(again).toEqual(first)
  })

  test('offers in the palette what its keys do', async () => {
    await open()
    await screen.findByRole('button', { name: 'Bel terug' })
    expect(
      renderHook(usePaletteRegistry).result.current.map(({ label, keyHint }) => `${label} ${keyHint}`),
    ).toEqual([...['Bel terug B', 'Geen gehoor G', 'Afgehandeld H', 'Sluimer U']])
  })

  test('stays on the list when nobody answers, with a note', async () => {
    server.on('callback', 'tried', () => ({ id }))
    await open()
    await screen.findByRole('button', { name: 'Geen gehoor' })
    await userEvent.keyboard('g')
    await userEvent.keyboard('Bandje{Control>}{Enter}{/Control}')
    await waitFor(() => expect(onDone).toHaveBeenCalledWith({ said: 'Poging genoteerd' }))
    expect(server.sentTo('callback.tried')).toEqual([expect.objectContaining({ id, note: 'Bandje' })])
  })

  test('goes off the list with what came of it', async () => {
    server.on('callback', 'settle', () => ({ id }))
    await open()
    await screen.findByRole('button', { name: 'Afgehandeld' })
    await userEvent.keyboard('h')
    await userEvent.click(await screen.findByRole('radio', { name: 'Belde zelf al terug' }))
    expect(await faultsOf(document.body)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Sluit af' }))
    await waitFor(() => expect(onDone).toHaveBeenCalledWith({ said: 'Terugbelverzoek afgehandeld' }))
    expect(server.sentTo('callback.settle')).toEqual([
      expect.objectContaining({ id, outcome: 'called_again', note: null }),
    ])
  })

  test('was settled by a colleague meanwhile', async () => {
    await open([])
    await screen.findByText('Een collega handelde dit terugbelverzoek af')
  })
})
