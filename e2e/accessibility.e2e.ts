import { toDay } from '@meldpunt/domain'
import { describe, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { sees, seesText } from './src/seen.ts'
import { expectAccessible } from './src/steps/accessible.ts'
import { readsConfirmation, tellsWhat, tellsWhere, tellsWho } from './src/steps/citizen-reports.ts'
import { opensLinkOf } from './src/steps/reporter-follows.ts'
import { staffActs, staffBegins, staffOpens, staffRegisters } from './src/steps/staff-acts.ts'

const tomorrow = toDay(Date.now() + 86_400_000)

describe('everybody can use', { timeout: 180_000 }, () => {
  const { newPerson, staff, addressOf, expectMails } = useJourney()

  test('the pages of the citizen site that need no report', async () => {
    const person = await newPerson()
    const pages: readonly (readonly [string, RegExp])[] = [
      ['/nl/', /^Wat wil je melden of vragen\?/],
      ['/nl/volgen', /Kortrijk 1777$/],
      ['/nl/toegankelijkheid', /^Toegankelijkheid/],
      ['/nl/privacy', /^Privacy/],
      ['/nl/volg/0000000000', /^Deze link werkt niet/],
      ['/nl/bestaat-niet', /^Deze pagina bestaat niet/],
    ]
    for (const [path, title] of pages) {
      await person.goto(path)
      await expectAccessible(person, title)
    }
  })

  test('every step of a report, also with its errors', async () => {
    const person = await newPerson()
    const report = { text: 'Een zetel op straat.', category: 'Sluikstort', place: 'Hier' }
    await person.goto('/nl/melden')
    await person.locator('button[type=submit]', { hasText: 'Verder' }).click()
    await sees(person.getByRole('alert'))
    await expectAccessible(person, /^Stap 1 van 4: wat is er aan de hand\?/)
    await tellsWhat(person, report)
    await sees(person.getByRole('heading', { name: 'Is er nu gevaar?' }))
    await expectAccessible(person, /^Stap 1 van 4: nog een paar vragen/)
    await person.getByRole('button', { name: 'Er is nu geen gevaar, ga verder' }).click()
    await person.getByRole('button', { name: 'Verder: waar is het?' }).click()
    await sees(person.getByRole('alert'))
    await expectAccessible(person, /^Stap 1 van 4: nog een paar vragen/)
    await person.getByRole('radio', { name: 'Zakken' }).check()
    await person.getByRole('button', { name: 'Verder: waar is het?' }).click()
    await expectAccessible(person, /^Stap 2 van 4: waar is het\?/)
    await tellsWhere(person, report)
    await tellsWho(person, { ...report, email: 'geen adres' })
    await sees(person.getByRole('alert'))
    await expectAccessible(person, /^Stap 3 van 4: wie ben je\?/)
    await person.getByLabel('Mailadres').fill(addressOf('toegang'))
    await person.getByRole('button', { name: 'Verder: nakijken' }).click()
    await expectAccessible(person, /^Stap 4 van 4: klopt alles\?/)
    await person.getByRole('button', { name: 'Verstuur mijn melding' }).click()
    await readsConfirmation(person)
    await expectAccessible(person, /^Je melding is verstuurd/)
  })

  test('the follow page and the page of the report, in every state', async () => {
    const email = addressOf('toestanden')
    const person = await newPerson()
    const report = { text: 'Hondenpoep.', category: 'Hondenpoep', place: 'Hier', email }
    await tellsWhat(person, report)
    await tellsWhere(person, report)
    await tellsWho(person, report)
    await person.getByRole('button', { name: 'Verstuur mijn melding' }).click()
    const { reference } = await readsConfirmation(person)
    const [received] = await expectMails(email, 1)
    await opensLinkOf(person, received)
    await expectAccessible(person, /Ontvangen · Kortrijk 1777$/)
    const els = await staff('Els Verhaeghe')
    await staffOpens(els, reference)
    const form = await staffBegins(els, 'Registreren')
    await seesText(form, 'Voorstel:')
    await expectAccessible(els, new RegExp(`^${reference} Hondenpoep`))
    await els.keyboard.press('Escape')
    await staffActs(els, 'Naar partner', async (referring) => {
      await referring.getByLabel('Partner', { exact: true }).selectOption({ label: 'IMOG' })
      await referring.getByLabel('Waarom is dit voor de partner?').fill('Ligt op hun terrein.')
    })
    await expectAccessible(person, /Naar externe partner · Kortrijk 1777$/)
    await staffActs(els, 'Terugnemen', (back) => back.getByRole('textbox').fill('Toch van de stad.'))
    await staffRegisters(els)
    await staffActs(els, 'Vraag stellen', (ask) => ask.getByLabel('Vraag aan de melder').fill('Waar juist?'))
    await expectAccessible(person, /^We wachten op jouw antwoord/)
    await staffActs(els, 'Niet langer wachten')
    const nadia = await staff('Nadia Maes')
    await staffOpens(nadia, reference)
    await staffActs(nadia, 'Plannen', (plan) => plan.getByLabel('Eerste dag').fill(tomorrow))
    await expectAccessible(person, /Gepland · Kortrijk 1777$/)
    await staffActs(nadia, 'Afhandelen', (done) => done.getByLabel('Wat is er gedaan?').fill('Weg.'))
    await expectAccessible(person, /Behandeld · Kortrijk 1777$/)
    await staffActs(nadia, 'Opnieuw openen', (again) => again.getByRole('textbox').fill('Vergeten.'))
    await staffActs(nadia, 'Niet behandelen', async (no) => {
      await no.getByRole('radio', { name: 'Privéterrein' }).check()
      await no.getByLabel('Uitleg aan de melder').fill('Het is van de school.')
    })
    await expectAccessible(person, /Niet behandeld · Kortrijk 1777$/)
    await expectAccessible(nadia, new RegExp(`^${reference} Hondenpoep`))
  })
})
