import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { isAt, sees, seesNoMore } from './src/seen.ts'
import { chooses, presses, tabsTo, typesInto } from './src/steps/by-keyboard.ts'
import { readsConfirmation } from './src/steps/citizen-reports.ts'

describe('somebody without a mouse', () => {
  const { newPerson, staff, addressOf, expectMails } = useJourney()

  test('reports from the home page to the number, and the clerk registers it', {
    timeout: 90_000,
  }, async () => {
    const email = addressOf('toetsenbord')
    const person = await newPerson()
    await person.goto('/nl/')
    await person.keyboard.press('Tab')
    await sees(person.getByRole('link', { name: 'Naar de inhoud' }))
    await presses(person, person.getByRole('link', { name: 'Via online melding' }))
    await isAt(person, /\/nl\/melden/)
    await typesInto(person, person.getByLabel('Wat is er aan de hand?'), 'Er ligt hondenpoep.')
    const about = person.getByRole('group', { name: 'We denken dat het hierover gaat' })
    await chooses(person, about, 'Hondenpoep')
    await presses(person, person.locator('button[type=submit]', { hasText: 'Verder' }))
    await typesInto(person, person.getByLabel('Waar is het?'), 'Kerkplein')
    await presses(person, person.getByRole('button', { name: 'Verder: wie ben je?' }))
    await chooses(person, person.getByRole('group', { name: 'Hoe mogen we je bereiken?' }), 'Met een mail')
    await typesInto(person, person.getByLabel('Mailadres'), email)
    await presses(person, person.getByRole('button', { name: 'Verder: nakijken' }))
    await presses(person, person.getByRole('button', { name: 'Verstuur mijn melding' }))
    const { reference } = await readsConfirmation(person)
    await expectMails(email, 1)

    const els = await staff('Els Verhaeghe')
    const row = els.getByRole('row').filter({ hasText: reference })
    await sees(els.getByRole('searchbox', { name: 'Zoek' }))
    await els.keyboard.press('/')
    await els.keyboard.type(reference)
    await els.waitForURL(/zoek=/)
    await presses(els, row.getByRole('link'))
    await isAt(els, /\/balie\/melding\//)
    await sees(els.getByRole('group', { name: 'Wat kan nu' }))
    await els.keyboard.press('r')
    const form = els.getByRole('dialog', { name: 'Registreren' })
    await sees(form)
    await els.keyboard.press('Escape')
    await seesNoMore(form)
    await els.keyboard.press('r')
    await sees(form)
    await tabsTo(els, form.getByRole('button', { name: 'Bekijk de mail' }))
    await els.keyboard.press('Control+Enter')
    await seesNoMore(form)
    const mails = await expectMails(email, 2)
    expect(mails[1]?.subject).toBe(`Geregistreerd: je melding over hondenpoep (${reference})`)
  })
})
