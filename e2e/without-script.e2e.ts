import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { isAt, sees, seesText, seesTitle } from './src/seen.ts'
import { leadsOf, opensLinkOf } from './src/steps/reporter-follows.ts'

describe('a browser without script', () => {
  const { newPerson, addressOf, expectMails } = useJourney()

  test('reports by one plain form, which keeps what was typed when something is wrong', async () => {
    const email = addressOf('zonder.script')
    const person = await newPerson({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    await person.goto('/')
    await isAt(person, /^\/nl\/$/)
    await person.getByRole('link', { name: 'Via online melding' }).click()
    // What stands in `noscript` the tool does not find by its label, though the browser shows it.
    const field = (name: string) => person.locator(`[name="${name}"]`)
    const send = person.locator('noscript button[type=submit]')
    await person.getByLabel('Wat is er aan de hand?').fill('De put in onze straat is <b>diep</b>.')
    await field('category').selectOption({ value: 'dog-dirt' })
    await field('place.text').fill('Brugsestraat 4')
    await field('contact.email').fill('geen adres')
    await person.locator('[name="contact.channels"][value=mail]').check()
    await send.click()
    await seesText(person.getByRole('alert'), 'Dit is geen mailadres. Schrijf het zoals naam@voorbeeld.be.')
    expect(await person.getByLabel('Wat is er aan de hand?').inputValue()).toContain('<b>diep</b>')
    expect(await field('place.text').inputValue()).toBe('Brugsestraat 4')
    expect(await field('category').inputValue()).toBe('dog-dirt')

    await field('contact.email').fill(email)
    await send.click()
    await isAt(person, /\/verstuurd\//)
    await seesTitle(person, /^Je melding is verstuurd/)
    await sees(person.getByText(/^\d{3}-\d{3}-\d{2}-\d$/).first())

    const [received] = await expectMails(email, 1)
    expect(leadsOf(received ? [received] : [], 'hondenpoep')[0]).toMatch(/^Ontvangen/)
    const follower = await newPerson({ javaScriptEnabled: false })
    await opensLinkOf(follower, received)
    await seesText(follower, 'De put in onze straat is <b>diep</b>.')
    await follower.getByText('Tekst of foto toevoegen').click()
    await follower.getByLabel('Wat wil je toevoegen?').fill('Er is een kegel bij gezet.')
    await follower.getByRole('button', { name: 'Voeg dit toe' }).click()
    await seesText(follower, 'Je voegde iets toe')
    await seesText(follower, 'Er is een kegel bij gezet.')
    await follower.getByRole('link', { name: 'Trek mijn melding in' }).click()
    await follower.getByRole('button', { name: 'Ja, trek mijn melding in' }).click()
    await seesText(follower, /Je melding is\s+ingetrokken/)
    await expectMails(email, 2)
  })
})
