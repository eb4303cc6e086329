import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { isAt, sees, seesText, seesTitle } from './src/seen.ts'
import {
  citizenReports,
  readsConfirmation,
  tellsWhat,
  tellsWhere,
  tellsWho,
} from './src/steps/citizen-reports.ts'
import { opensLinkOf } from './src/steps/reporter-follows.ts'
import { staffActs, staffOpens } from './src/steps/staff-acts.ts'

const nasty =
  "🐶💩 <img src=x onerror=\"document.title='gehackt'\"><script>document.title='gehackt'</script> '; drop table report; -- مرحبا \u202eabc"

describe('what no form expects', () => {
  const { url, newPerson, staff, addressOf, expectMails } = useJourney()

  test('a text of 100 000 characters is told to be too long and can be mended', async () => {
    const person = await newPerson()
    await tellsWhat(person, { text: 'a'.repeat(100_000), category: 'Hondenpoep', place: '' })
    await seesText(person.getByRole('alert'), 'Deze tekst is te lang. Maak hem korter.')
    expect((await person.getByLabel('Wat is er aan de hand?').inputValue()).length).toBe(100_000)
    await person.getByLabel('Wat is er aan de hand?').fill('Kort genoeg.')
    await person.locator('button[type=submit]', { hasText: 'Verder' }).click()
    await isAt(person, /\/melden\/waar/)
  })

  test('a photo that is none is refused beside it, and the report goes without it', async () => {
    const person = await newPerson()
    await person.goto('/nl/melden')
    await person.getByLabel('Voeg een foto toe').setInputFiles({
      name: 'virus.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('MZ this is no picture'),
    })
    await seesText(person, 'Dit is geen foto die we kunnen openen. Kies een JPEG, PNG of WebP.')
    await person.getByRole('button', { name: 'Verwijder foto 1' }).click()
    await person.getByLabel('Wat is er aan de hand?').fill('Toch zonder foto.')
    await person.locator('button[type=submit]', { hasText: 'Verder' }).click()
    await isAt(person, /\/melden\/waar/)
  })

  test('an address without @ is told beside the field', async () => {
    const person = await newPerson()
    const report = { text: 'Hondenpoep.', category: 'Hondenpoep', place: 'Hier' }
    await tellsWhat(person, report)
    await tellsWhere(person, report)
    await tellsWho(person, { ...report, email: 'jana.voorbeeld.be' })
    await seesText(person.getByRole('alert'), 'Dit is geen mailadres.')
    const field = person.getByLabel('Mailadres')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.fill(addressOf('toch.goed'))
    await person.getByRole('button', { name: 'Verder: nakijken' }).click()
    await person.getByRole('button', { name: 'Verstuur mijn melding' }).click()
    await readsConfirmation(person)
  })

  test('emoji, right-to-left text, HTML and SQL stay text for everybody who reads them', async () => {
    const email = addressOf('stout')
    const person = await newPerson()
    const { reference } = await citizenReports(person, {
      text: nasty,
      category: 'Hondenpoep',
      place: nasty,
      name: nasty,
      email,
    })
    const [received] = await expectMails(email, 1)
    await opensLinkOf(person, received)
    await seesText(person, nasty)
    const els = await staff('Els Verhaeghe')
    await staffOpens(els, reference)
    await seesText(els, nasty)
    await staffActs(els, 'Beantwoorden', (form) => form.getByLabel('Antwoord aan de melder').fill(nasty))
    const mails = await expectMails(email, 2)
    expect(mails[1]?.text).toContain('drop table report')
    expect(mails[1]?.html).not.toContain('<script>')
    expect(mails[1]?.html).not.toContain('<img src=x')
    await seesText(person, /beantwoord/)
    for (const page of [person, els]) expect(await page.evaluate(() => 'gehackt' in globalThis)).toBe(false)
  })

  test('a wrong link says what to do and shows nothing', async () => {
    const person = await newPerson()
    const answer = await person.goto('/nl/volg/0000000000000000000000')
    expect(answer?.status()).toBe(404)
    await seesTitle(person, /^Deze link werkt niet/)
    await sees(person.getByRole('heading', { name: 'Deze link werkt niet' }))
    await sees(person.getByRole('link', { name: 'Naar de startpagina' }))
  })

  test('the address of a report without its link shows nothing of it', async () => {
    const email = addressOf('geheim')
    const { reportId } = await citizenReports(await newPerson(), {
      text: 'Dit is alleen voor mij.',
      category: 'Hondenpoep',
      place: 'Thuis',
      email,
    })
    const stranger = await newPerson()
    const answer = await stranger.goto(`/nl/melding/${reportId}`)
    expect(answer?.status()).toBe(403)
    await seesTitle(stranger, /^Open je melding met je link/)
    expect(await answer?.text()).not.toContain('Dit is alleen voor mij.')
    expect((await fetch(`${url}/nl/melding/not-an-id`)).status).toBeGreaterThanOrEqual(400)
  })
})
