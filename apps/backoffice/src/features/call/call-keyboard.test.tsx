import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { FakeServer } from '../../test/fake-server.ts'
import { call, calls } from './call-samples.ts'
import { beginReport, exchange, omnibox, openDesk, prepareCall, what } from './call-setup.tsx'

let server: FakeServer
beforeEach(() => {
  server = prepareCall()
})

describe('a call by keys alone', () => {
  test('of a wrong number is over in two', async () => {
    await openDesk()
    await userEvent.keyboard('{Alt>}x{/Alt}')
    const dialog = await screen.findByRole('dialog', { name: 'Anders afronden' })
    expect(document.activeElement).toBe(within(dialog).getByRole('radio', { name: 'Verkeerd nummer' }))
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText(/Genoteerd om/)
    expect(server.sentTo('calls.finish')).toMatchObject([{ outcome: 'wrong_number' }])
  })

  test('to call somebody back who does not answer is over in two as well', async () => {
    exchange.current = calls({ active: call({ direction: 'out' }) })
    await openDesk()
    await userEvent.keyboard('{Alt>}x{/Alt}')
    const dialog = await screen.findByRole('dialog', { name: 'Anders afronden' })
    expect(document.activeElement).toBe(within(dialog).getByRole('radio', { name: 'Geen gehoor' }))
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText(/Genoteerd om .*: geen gehoor\./)
    expect(server.sentTo('calls.finish')).toMatchObject([{ outcome: 'hung_up' }])
  })

  test('has the one field again where the form that had the focus goes', async () => {
    await openDesk()
    await userEvent.keyboard('recy{Enter}')
    await screen.findByRole('region', { name: 'Lees voor' })
    await userEvent.keyboard('{Alt>}n{/Alt}')
    expect(document.activeElement).toBe(await what())
    await userEvent.keyboard('{Alt>}q{/Alt}')
    await screen.findByRole('region', { name: 'Lees voor' })
    expect(document.activeElement).toBe(omnibox())
  })
})

describe('the way to the place of an answer', () => {
  test('is sent by keys to the number of the caller', async () => {
    server.on('answer', 'send', ({ address }) => ({ sentTo: address }))
    await openDesk()
    await userEvent.keyboard('recy{Enter}')
    await screen.findByRole('heading', { name: 'Recyclagepark Kortrijk' })
    await userEvent.keyboard('{Alt>}w{/Alt}')
    const dialog = await screen.findByRole('dialog', { name: 'De weg erheen sturen' })
    within(dialog).getByDisplayValue('0470 00 12 34')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText('Verstuurd naar 0470 00 12 34')
    expect(server.sentTo('answer.send')).toMatchObject([{ route: true, address: '0470 00 12 34' }])
  })
})

describe('the link of a report that was just made', () => {
  test('goes to the number of the caller who made it', async () => {
    await openDesk()
    await beginReport()
    const questions = await screen.findByRole('radiogroup', { name: /gevaarlijks/ })
    await userEvent.click(within(questions).getByRole('radio', { name: 'Nee' }))
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await userEvent.click(await screen.findByRole('button', { name: 'Stuur de link' }))
    const dialog = await screen.findByRole('dialog', { name: 'Link van de melding sturen' })
    within(dialog).getByDisplayValue('0470 00 12 34')
  })
})

describe('who types before the call that was taken is on the screen', () => {
  test('begins no call beside it, which would put it aside', async () => {
    exchange.current = calls({ active: null, ringing: [call({ state: 'ringing', answeredAt: null })] })
    server.on('calls', 'take', () => {
      exchange.current = calls({ active: call() })
      return undefined
    })
    server.on('calls', 'start', ({ callId }) => ({ callId }))
    await openDesk()
    fireEvent.click(await screen.findByRole('button', { name: /^Neem op/ }))
    fireEvent.change(omnibox(), { target: { value: 're' } })
    await screen.findByRole('heading', { name: 'Rosa Vandamme' })
    expect(server.sentTo('calls.take')).toHaveLength(1)
    expect(server.sentTo('calls.start')).toEqual([])
  })
})

describe('many who call at once', () => {
  test('leave the one field in sight: those who wait longest, and how many more', async () => {
    const ringing = [1, 2, 3, 4, 5].map((place) =>
      call({ id: `00000000-0000-4000-8000-00000000000${place}`, state: 'ringing', answeredAt: null }),
    )
    exchange.current = calls({ active: null, ringing })
    await openDesk()
    expect(await screen.findAllByRole('button', { name: /^Neem op/ })).toHaveLength(3)
    screen.getByText('Er wachten er nog 2.')
  })
})
