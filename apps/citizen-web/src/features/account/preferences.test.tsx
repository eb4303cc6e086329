import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { answering, refusing } from '../../testing/answering.ts'
import { preferences, signedIn } from '../../testing/sample-account.ts'
import { axeFindings, showPage } from '../../testing/show-page.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const url = '/nl/mijn/voorkeuren'
const ofLotte = { session: async () => signedIn, preferences: async () => preferences }

describe('preferences', () => {
  test('are filled in with what is known, and saved as they are then', async () => {
    const sent = answering({ saved: true })
    const { container } = await showPage(url, ofLotte)
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Een sms/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(
      (await screen.findAllByText('Vul een telefoonnummer in, of kies een andere manier.')).length,
    ).toBeGreaterThan(0)
    await userEvent.type(screen.getByLabelText(/Telefoonnummer/), '0471 23 45 67')
    await userEvent.click(screen.getByRole('radio', { name: 'Français' }))
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    await screen.findByText('Bewaard.')
    expect(sent[0]).toMatchObject({
      wants: { mail: true, sms: true, messages: true },
      phone: '+32471234567',
      language: 'fr',
    })
    expect(await axeFindings(container)).toEqual([])
  })

  test('keep what was typed when the session ended, and lead to signing in beside it', async () => {
    refusing('sign_in_required')
    await showPage(url, ofLotte)
    await userEvent.type(await screen.findByLabelText('Nieuw mailadres'), 'lotte@elders.be')
    await userEvent.click(screen.getByRole('button', { name: 'Stuur me een link' }))
    const again = await screen.findByRole('link', { name: 'Meld je opnieuw aan in een nieuw venster' })
    expect(again.getAttribute('target')).toBe('_blank')
    expect(screen.getByDisplayValue('lotte@elders.be')).toBeTruthy()
  })

  test('never take the mail address away because a field was left empty', async () => {
    const sent = answering({ pending: null })
    await showPage(url, ofLotte)
    await userEvent.click(await screen.findByRole('button', { name: 'Stuur me een link' }))
    await screen.findByText('Dit klopt nog niet')
    expect(sent).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Wis mijn mailadres' }))
    await vi.waitFor(() => expect(sent[0]).toMatchObject({ email: null }))
  })

  test('say where the link went while an address waits for it', async () => {
    const waiting = { ...preferences, pendingEmail: 'lotte@elders.be' }
    const { container } = await showPage(url, { ...ofLotte, preferences: async () => waiting })
    await screen.findByText('We stuurden een link naar lotte@elders.be')
    expect(await axeFindings(container)).toEqual([])
  })

  test('show what was posted without script again, with what is wrong', async () => {
    const values = { mail: 'yes', phone: '12', language: 'de' }
    const form = { command: 'savePreferences', values, errors: { phone: 'phone_invalid' } }
    await showPage(url, { ...ofLotte, form })
    const phone = await screen.findByDisplayValue('12')
    expect(phone.getAttribute('aria-invalid')).toBe('true')
    const box = screen.getByRole('checkbox', { name: 'Een bericht in Mijn Burgerprofiel' })
    expect(box instanceof HTMLInputElement && box.checked).toBe(false)
  })
})

describe('the link that confirms a mail address', () => {
  test('changes nothing before the button', async () => {
    const sent = answering({ email: 'l•••@elders.be' })
    const { container } = await showPage('/nl/mail-bevestigen/een.token')
    const button = await screen.findByRole('button', { name: 'Ja, gebruik dit adres' })
    expect(button.closest('form')?.getAttribute('action')).toBe('/nl/mail-bevestigen')
    expect(sent).toEqual([])
    expect(await axeFindings(container)).toEqual([])
    await userEvent.click(button)
    await screen.findByRole('heading', { level: 1, name: 'Je mailadres is bevestigd' })
    expect(sent[0]).toMatchObject({ token: 'een.token' })
  })

  test('says so when it no longer works', async () => {
    refusing('link_invalid', 'token')
    await showPage('/nl/mail-bevestigen/oud')
    await userEvent.click(await screen.findByRole('button', { name: 'Ja, gebruik dit adres' }))
    await screen.findByText('Dit klopt nog niet')
    expect(screen.getByText('Deze link werkt niet meer. Vraag een nieuwe bij je voorkeuren.')).toBeTruthy()
  })
})
