import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { seesText } from './src/seen.ts'
import { citizenReports } from './src/steps/citizen-reports.ts'
import { expectWorkingLinks, leadsOf, opensLinkOf } from './src/steps/reporter-follows.ts'
import { staffActs, staffOpens, staffRegisters } from './src/steps/staff-acts.ts'

describe('a result that the reporter does not accept', () => {
  const { newPerson, staff, addressOf, expectMails } = useJourney()

  /** A report that was handled, on the screens of the reporter and of the clerk. */
  const handledReport = async (email: string) => {
    const reporter = await newPerson()
    const { reference } = await citizenReports(reporter, {
      text: 'Hondenpoep op het speelplein.',
      category: 'Hondenpoep',
      place: 'Speelplein Overleie',
      email,
    })
    const clerk = await staff('Els Verhaeghe')
    await staffOpens(clerk, reference)
    await staffRegisters(clerk)
    await staffActs(clerk, 'Afhandelen', (form) =>
      form.getByLabel('Wat is er gedaan?').fill('De veegwagen is gepasseerd.'),
    )
    const mails = await expectMails(email, 3)
    await opensLinkOf(reporter, mails[2])
    await reporter.getByText('Dit is niet opgelost').click()
    await reporter.getByLabel('Wat is er nog niet opgelost?').fill('Aan de schommel ligt het nog vol.')
    await reporter.getByRole('button', { name: 'Laat er opnieuw naar kijken' }).click()
    await seesText(reporter, /Niet opgelost\?\s+Een medewerker kijkt ernaar/)
    await seesText(clerk, 'Aan de schommel ligt het nog vol.')
    return { reporter, clerk, reference }
  }

  test('can be opened again: the department starts anew', async () => {
    const email = addressOf('eva.opnieuw')
    const { reporter, clerk, reference } = await handledReport(email)
    await staffActs(clerk, 'Opnieuw openen', (form) =>
      form.getByLabel('Waarom open je de melding opnieuw?').fill('De schommel was vergeten.'),
    )
    const mails = await expectMails(email, 4)
    expect(leadsOf(mails, 'hondenpoep')).toEqual(
      ['Ontvangen', 'Geregistreerd', 'Behandeld', 'Opnieuw geopend'].map((lead) => `${lead} (${reference})`),
    )
    await expectWorkingLinks(mails)
    await seesText(reporter, /Nette Stad lost dit op/)
  })

  test('can be kept closed: the reporter reads why', async () => {
    const email = addressOf('bob.gesloten')
    const { reporter, clerk, reference } = await handledReport(email)
    const why = 'We gingen opnieuw kijken en alles is proper.'
    await staffActs(clerk, 'Gesloten houden', (form) => form.getByLabel('Uitleg aan de melder').fill(why))
    const mails = await expectMails(email, 4)
    expect(leadsOf(mails, 'hondenpoep')).toEqual(
      ['Ontvangen', 'Geregistreerd', 'Behandeld', 'Blijft afgesloten'].map(
        (lead) => `${lead} (${reference})`,
      ),
    )
    expect(mails[3]?.text).toContain(why)
    await expectWorkingLinks(mails)
    await seesText(reporter, why)
    await seesText(reporter, /Het is\s+opgelost/)
  })
})
