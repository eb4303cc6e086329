import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { linkIn, type Mail, useJourney } from './src/journey.ts'
import { isAt, sees, seesNoMore, seesText } from './src/seen.ts'
import { expectAccessible } from './src/steps/accessible.ts'
import { citizenReports, readsConfirmation, tellsWhat, tellsWhere } from './src/steps/citizen-reports.ts'
import { citizenSignsIn } from './src/steps/citizen-signs-in.ts'
import { staffOpens, staffRegisters } from './src/steps/staff-acts.ts'

const confirmLinkIn = (mail: Mail | undefined): string =>
  /https?:\/\/\S+\/mail-bevestigen\/[^\s")]+/.exec(mail?.text ?? '')?.[0] ?? ''

const reportsSignedIn = async (page: Page, text: string): Promise<string> => {
  const report = { text, category: 'Hondenpoep', place: 'Mellestraat 88' }
  await tellsWhat(page, report)
  await tellsWhere(page, report)
  await seesText(page, 'We vulden in wat we weten.')
  await page.getByRole('button', { name: 'Verder: nakijken' }).click()
  await page.getByRole('button', { name: 'Verstuur mijn melding' }).click()
  return (await readsConfirmation(page)).reference
}

const newOnes = (page: Page) => page.getByRole('region', { name: /^Berichten \d+ nieuw/ })

describe('my reports', { timeout: 120_000 }, () => {
  const { newPerson, staff, addressOf, expectMails } = useJourney()

  test('have each step as a message, which opening the report reads', async () => {
    const karl = await newPerson()
    await citizenSignsIn(karl, 'Karl Meyer', '/nl/mijn')
    const reference = await reportsSignedIn(karl, 'Hondenpoep aan het schooltje.')
    const els = await staff('Els Verhaeghe')
    await staffOpens(els, reference)
    await staffRegisters(els)
    await karl.goto('/nl/mijn')
    const line = karl
      .getByRole('region', { name: /^Open/ })
      .getByRole('listitem')
      .filter({ hasText: reference })
    await seesText(line, 'Geregistreerd')
    await karl
      .getByRole('link', { name: /^1777 gaf de melding door aan Nette Stad/ })
      .first()
      .click()
    await isAt(karl, /^\/nl\/melding\//)
    await seesText(karl, 'Hondenpoep aan het schooltje.')
    await karl.getByRole('main').getByRole('link', { name: 'Mijn meldingen' }).first().click()
    const messages = karl.getByRole('region', { name: /^Berichten/ })
    const first = messages.getByRole('listitem').first()
    await expect.poll(() => first.textContent()).not.toContain('Nieuw')
    if (await newOnes(karl).isVisible()) {
      await karl.getByRole('button', { name: 'Markeer alles als gelezen' }).click()
      await seesNoMore(newOnes(karl))
    }
    await expectAccessible(karl, /^Mijn meldingen/)
  })

  test('take in a report that was made without an account, by its number and its link', async () => {
    const email = addressOf('annelies')
    const before = await newPerson()
    const report = {
      text: 'Onkruid tussen de tegels.',
      category: 'Onkruid',
      place: 'Groeningelaan 27',
      email,
    }
    const { reference } = await citizenReports(before, report)
    const [mail] = await expectMails(email, 1)
    const annelies = await newPerson()
    await citizenSignsIn(annelies, 'Annelies Vercruysse', '/nl/mijn')
    await annelies.getByRole('link', { name: 'Een melding toevoegen' }).click()
    await annelies.getByLabel('Nummer van je melding').fill(reference)
    await annelies.getByLabel('De geheime link').fill('https://1777.example/nl/volg/iets')
    await annelies.getByRole('button', { name: 'Voeg toe aan mijn meldingen' }).click()
    await seesText(annelies, 'Dit nummer en deze link horen niet bij elkaar')
    await expectAccessible(annelies, /^Een melding toevoegen/)
    await annelies.getByLabel('De geheime link').fill(linkIn(mail))
    await annelies.getByRole('button', { name: 'Voeg toe aan mijn meldingen' }).click()
    await seesText(annelies, 'De melding staat nu bij jouw meldingen.')
    await seesText(annelies.getByRole('region', { name: /^Open/ }), reference)
  })

  test('tell at the address that was confirmed by a button, and show and give all that is kept', async () => {
    const email = addressOf('chloe')
    const chloe = await newPerson()
    await citizenSignsIn(chloe, 'Chloé Fontaine', '/nl/mijn')
    await chloe.goto('/nl/mijn/voorkeuren')
    await expectAccessible(chloe, /^Hoe we je bereiken/)
    await chloe.getByLabel('Nieuw mailadres').fill(email)
    await chloe.getByRole('button', { name: 'Stuur me een link' }).click()
    await seesText(chloe, `We stuurden een link naar ${email}`)
    const [mail] = await expectMails(email, 1)
    const elsewhere = await newPerson({ javaScriptEnabled: false })
    await elsewhere.goto(confirmLinkIn(mail))
    await chloe.reload()
    await seesText(chloe, `We stuurden een link naar ${email}`)
    await elsewhere.locator('main').getByRole('button').click()
    await isAt(elsewhere, /\/mail-bevestigen\/gelukt$/)
    await chloe.reload()
    await sees(chloe.getByRole('checkbox', { name: `Een mail naar ${email}` }))
    await chloe.getByRole('link', { name: 'Bekijk alles' }).click()
    await seesText(chloe, `${email} (bevestigd)`)
    await expectAccessible(chloe, /^Wat we over je bewaren/)
    const file = await chloe.request.get('/api/mijn/gegevens.json?language=nl')
    expect(await file.json()).toMatchObject({ person: { familyName: 'Fontaine', email } })
    await chloe.goto('/nl/mijn/voorkeuren')
    const asking = chloe.getByText('Vraag om je gegevens te wissen')
    await sees(chloe.getByRole('link', { name: 'Bekijk alles' }))
    // In a city that was there before she may have asked already.
    if (await asking.isVisible()) {
      await asking.click()
      await chloe.getByRole('button', { name: 'Ja, vraag om alles te wissen' }).click()
    }
    await seesText(chloe, 'Je vroeg om je gegevens te wissen')
  })

  test('are read and changed without script too', async () => {
    const marleen = await newPerson({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    await citizenSignsIn(marleen, 'Marleen Claerhout', '/nl/mijn')
    await seesText(marleen, /Dag Marleen\./)
    await marleen.getByRole('link', { name: 'Hoe we je bereiken, en je gegevens' }).click()
    await marleen.getByRole('textbox', { name: 'Telefoonnummer' }).fill('12')
    await marleen.getByRole('button', { name: 'Bewaar' }).click()
    await seesText(marleen.getByRole('alert'), 'Dit is geen telefoonnummer')
    await marleen.getByRole('textbox', { name: 'Telefoonnummer' }).fill('0470 11 88 11')
    await marleen.getByRole('button', { name: 'Bewaar' }).click()
    await isAt(marleen, /gelukt=savePreferences$/)
    await seesText(marleen, 'Bewaard.')
  })
})
