import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { singleKeys } from '../../lib/key-preference.ts'
import { type FakeServer, Refused } from '../../test/fake-server.ts'
import { call, calls, nearby } from './call-samples.ts'
import { beginReport, exchange, omnibox, openDesk, prepareCall, what } from './call-setup.tsx'

let server: FakeServer
beforeEach(() => {
  server = prepareCall()
})

describe('a report in a call', () => {
  test('is registered with what was told, and its number is read aloud', async () => {
    await openDesk()
    await beginReport()
    await screen.findByText(/Nog één/)
    const questions = screen.getByRole('radiogroup', { name: /gevaarlijks/ })
    await userEvent.click(within(questions).getByRole('radio', { name: 'Nee' }))
    const promise = await screen.findByRole('region', { name: 'Lees voor' })
    expect(promise.textContent).toContain('Nette Stad lost dit op, ten laatste op maandag 30 november')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('heading', { name: 'De melding is geregistreerd' })
    expect(screen.getByRole('region', { name: 'Lees voor' }).textContent).toContain('482-193-70-4')
    expect(server.sentTo('desk.registerByPhone')).toEqual([
      expect.objectContaining({
        callId: call().id,
        channel: 'phone',
        description: 'Zes zakken',
        category: 'fly-tipping',
        answers: { danger: 'no' },
        register: true,
        byHand: null,
        place: expect.objectContaining({ text: 'Zandbergstraat 44', street: 'Zandbergstraat' }),
        contact: expect.objectContaining({
          name: 'Rosa Vandamme',
          email: 'rosa@voorbeeld.be',
          phone: '+32470001234',
          channels: ['mail'],
        }),
      }),
    ])
  })

  test('that is the same as one nearby is followed instead, by its digit', async () => {
    server.on('calls', 'followFor', ({ reportId }) => {
      exchange.current = calls()
      return { reportId, reference: '482-166-30-1', sentence: 'Nette Stad ruimt het op.' }
    })
    await openDesk()
    await beginReport()
    const same = await screen.findByRole('radiogroup', { name: 'Is het een van deze meldingen?' })
    within(same).getAllByRole('radio')[0]?.focus()
    await userEvent.keyboard('1')
    await userEvent.click(screen.getByRole('checkbox', { name: /sms/i }))
    await userEvent.click(screen.getByRole('button', { name: 'Laat meevolgen' }))
    await screen.findByRole('heading', { name: 'De beller volgt melding 482-166-30-1' })
    expect(server.sentTo('calls.followFor')).toEqual([expect.objectContaining({ reportId: nearby.reportId })])
    expect(server.sentTo('desk.registerByPhone')).toEqual([])
  })

  test('does not take a digit in a list for a key when single keys are off', async () => {
    singleKeys.set(false)
    await openDesk()
    await beginReport()
    const same = await screen.findByRole('radiogroup', { name: 'Is het een van deze meldingen?' })
    within(same).getAllByRole('radio')[0]?.focus()
    await userEvent.keyboard('1')
    expect(within(same).queryByRole('radio', { checked: true })).toBeNull()
    singleKeys.set(true)
  })

  test('asks for what is missing beside the fields', async () => {
    await openDesk()
    await userEvent.keyboard('{Alt>}n{/Alt}')
    await what()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('link', { name: 'Schrijf wat je wil melden of vragen.' })
    screen.getByRole('link', { name: 'Kies waarover het gaat.' })
    expect(server.sentTo('desk.registerByPhone')).toEqual([])
  })

  test('has its category proposed from the words of the caller, and the clerk decides', async () => {
    await openDesk()
    await userEvent.keyboard('{Alt>}n{/Alt}')
    await userEvent.type(await what(), 'Zes zakken')
    const proposed = await screen.findByRole('radio', { name: /Sluikstort/ })
    expect(proposed).toHaveProperty('checked', false)
    await userEvent.click(proposed)
    expect(proposed).toHaveProperty('checked', true)
  })

  test('warns of danger as soon as the category is known', async () => {
    await openDesk()
    await userEvent.type(omnibox(), 'slui{Enter}')
    expect((await screen.findByRole('alert')).textContent).toContain('Bel 112')
  })

  test('that reached us while its answer was lost is opened, and the next one begins empty', async () => {
    server.on('desk', 'registerByPhone', () => {
      throw new Refused({ code: 'CONFLICT', rejection: { code: 'command_reused', field: null } })
    })
    await openDesk()
    await beginReport()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText('De melding is al bewaard')
    const [sent] = server.sentTo('desk.registerByPhone')
    const href = screen.getByRole('link', { name: 'Open de melding' }).getAttribute('href') ?? ''
    expect(sent).toMatchObject({ reportId: href.split('/').at(-1) })
    await userEvent.click(screen.getByRole('button', { name: 'Begin een nieuwe melding' }))
    expect(screen.queryByText('De melding is al bewaard')).toBeNull()
    expect(screen.queryByDisplayValue('Zes zakken')).toBeNull()
    await beginReport()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByText('De melding is al bewaard')
    expect(server.sentTo('desk.registerByPhone')[1]).not.toMatchObject({ reportId: href.split('/').at(-1) })
  })

  test('is emptied when the caller hangs up, but not by one slip', async () => {
    await openDesk()
    await beginReport()
    await userEvent.click(screen.getByRole('button', { name: 'Maak leeg' }))
    await userEvent.click(screen.getByRole('button', { name: 'Nee, ga verder' }))
    screen.getByDisplayValue('Zes zakken')
    await userEvent.click(screen.getByRole('button', { name: 'Maak leeg' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ja, wis alles' }))
    expect(screen.queryByDisplayValue('Zes zakken')).toBeNull()
  })

  test('with a national number tells the caller where to find it, sends the number and keeps it nowhere', async () => {
    const { unmount } = await openDesk()
    await beginReport()
    await userEvent.click(await screen.findByRole('radio', { name: 'Nee' }))
    await userEvent.click(screen.getByText('Volgen in Mijn Burgerprofiel'))
    await userEvent.type(screen.getByLabelText(/Rijksregisternummer/), '41.11.09-966.90')
    await screen.findByText(/Je vindt je melding in Mijn Burgerprofiel/)
    await waitFor(() => expect(server.sentTo('calls.saveDraft')).not.toEqual([]))
    unmount()
    // Part of it as typed, and whole without its signs: the ids beside it are random, and may well hold three of its digits.
    expect(JSON.stringify(server.sentTo('calls.saveDraft'))).not.toMatch(/41\.11|966\.|41110996690/)
    await openDesk()
    screen.getByDisplayValue('Zes zakken')
    expect(screen.queryByDisplayValue('41.11.09-966.90')).toBeNull()
    await userEvent.type(await screen.findByLabelText(/Rijksregisternummer/), '41.11.09-966.90')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('heading', { name: 'De melding is geregistreerd' })
    expect(server.sentTo('desk.registerByPhone')).toEqual([
      expect.objectContaining({ nationalNumber: '41.11.09-966.90', birthDate: '' }),
    ])
    screen.getByText('Nog niet gekoppeld aan een persoon')
  })

  test('offers Mijn Burgerprofiel only while enough is told to know whose report it is', async () => {
    await openDesk()
    await beginReport()
    const offered = () => screen.queryByRole('checkbox', { name: 'Mijn Burgerprofiel' })
    expect(offered()).toBeNull()
    await userEvent.click(screen.getByText('Volgen in Mijn Burgerprofiel'))
    await userEvent.type(screen.getByLabelText(/Rijksregisternummer/), '41.11.09-966.90')
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Mijn Burgerprofiel' }))
    await userEvent.clear(screen.getByLabelText(/Rijksregisternummer/))
    await waitFor(() => expect(offered()).toBeNull())
    await userEvent.type(screen.getByLabelText(/Rijksregisternummer/), '41.11.09-966.90')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('heading', { name: 'De melding is geregistreerd' })
    expect(server.sentTo('desk.registerByPhone')).toMatchObject([
      { contact: { channels: ['mail', 'mijn_burgerprofiel'] } },
    ])
  })

  test('with a national number that cannot be is not sent, and says so beside the field', async () => {
    await openDesk()
    await beginReport()
    await userEvent.click(screen.getByText('Volgen in Mijn Burgerprofiel'))
    await userEvent.type(screen.getByLabelText(/Rijksregisternummer/), '41.11.09-966')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    const field = screen.getByLabelText(/Rijksregisternummer/)
    await screen.findByRole('link', { name: /rijksregisternummer klopt niet/ })
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(server.sentTo('desk.registerByPhone')).toEqual([])
  })
})
