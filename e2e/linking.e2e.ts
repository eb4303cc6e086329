import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Mail, useJourney } from './src/journey.ts'
import { isAt, sees, seesNoMore, seesText } from './src/seen.ts'
import { expectAccessible } from './src/steps/accessible.ts'
import { chooses, presses, typesInto } from './src/steps/by-keyboard.ts'
import { citizenSignsIn } from './src/steps/citizen-signs-in.ts'
import { expectTold } from './src/steps/in-burgerprofiel.ts'
import { staffActs, staffOpens } from './src/steps/staff-acts.ts'
import { registersCall, takesDown } from './src/steps/takes-down.ts'
import { useTelephoneOf } from './src/telephone.ts'

const shared = { phone: '0470 11 88 11', mail: 'familie.lambrecht@voorbeeld.be' }
const jonas = '91071895379'
const rosa = '41110996690'

const reporterOf = (clerk: Page) => clerk.getByRole('region', { name: 'Melder' })

const opensLinking = async (clerk: Page) => {
  await reporterOf(clerk).getByRole('button', { name: 'Koppel aan een persoon' }).click()
  const form = clerk.getByRole('dialog', { name: 'Aan persoon koppelen' })
  await sees(form.getByText(/\d personen? gevonden/))
  return form
}

/** The page of a report says no to who may not see it, and shows nothing of it. */
const expectRefused = async (citizen: Page, reportId: string, text: string) => {
  const answer = await citizen.goto(`/nl/melding/${reportId}`)
  expect(answer?.status()).toBe(403)
  expect(await answer?.text()).not.toContain(text)
}

// Many people, and pages looked at in every width and colour.
describe('linking a report to who reported it', { timeout: 150_000 }, () => {
  useTelephoneOf('Hatice Aydin')
  const { url, staff, newPerson, mailsTo } = useJourney()

  const mailsAbout = async (address: string, reference: string): Promise<readonly Mail[]> =>
    (await mailsTo(address)).filter(({ subject }) => subject.includes(reference))

  test('a caller who is surely known sees the report with its whole history, and hears of every step', async () => {
    const text = `Hondenpoep aan de Beeklaan, ${Date.now()}.`
    const hatice = await staff('Hatice Aydin')
    await takesDown(hatice, {
      ...{ text, category: 'Hondenpoep', place: 'Beeklaan 14' },
      ...{ name: 'Geert Lambrecht', phone: shared.phone },
    })
    const { reference, reportId } = await registersCall(hatice)
    await hatice.getByRole('link', { name: 'Open de melding' }).click()
    await seesText(reporterOf(hatice), 'Niet gekoppeld aan een persoon')

    const geert = await newPerson()
    await citizenSignsIn(geert, 'Geert Lambrecht', '/nl')
    await expectRefused(geert, reportId, text)

    const form = await opensLinking(hatice)
    const unsure = form.getByRole('region', { name: 'Nog niet zeker' })
    await seesText(unsure.getByRole('listitem').filter({ hasText: 'Marleen Claerhout' }), /kan gedeeld zijn/)
    await seesText(
      unsure.getByRole('listitem').filter({ hasText: 'Geert Lambrecht' }),
      /Vraag de geboortedatum/,
    )
    expect(await form.getByRole('radio').count()).toBe(0)
    await expectAccessible(hatice, new RegExp(reference))
    await form.getByLabel('Geboortedatum').fill('1957-09-04')
    await form.getByRole('radio', { name: 'Geert Lambrecht, geboren in 1957' }).check()
    expect(await form.getByText('Marleen Claerhout').count()).toBe(0)
    await form.getByRole('button', { name: 'Aan persoon koppelen' }).click()
    await seesNoMore(form)
    await seesText(reporterOf(hatice), 'naam met geboortedatum')
    await seesText(hatice.getByRole('region', { name: 'Verloop' }), /Dat blijkt uit: naam met geboortedatum/)
    await expectTold(url, reference, { dossiers: ['dossier Geregistreerd'], notifications: [] })

    await geert.goto('/nl/mijn')
    const own = geert.getByRole('listitem').filter({ hasText: reference })
    await seesText(own, '1777 zette deze melding bij jouw meldingen.')
    await own.getByRole('link', { name: /^Hondenpoep/ }).click()
    await seesText(geert, text)
    await seesText(geert, /1777 gaf de melding door aan Nette Stad/)
    const marleen = await newPerson()
    await citizenSignsIn(marleen, 'Marleen Claerhout', '/nl/mijn')
    await sees(marleen.getByRole('heading', { name: 'Mijn meldingen' }))
    expect(await marleen.content()).not.toContain(reference)
    await expectRefused(marleen, reportId, text)

    const nadia = await staff('Nadia Maes')
    await staffOpens(nadia, reference)
    await staffActs(nadia, 'Starten')
    await expect
      .poll(async () => (await mailsAbout(shared.mail, reference)).length, { timeout: 15_000, interval: 100 })
      .toBe(1)
    await expectTold(url, reference, {
      dossiers: ['dossier Geregistreerd', 'dossier In behandeling'],
      notifications: ['notification In behandeling'],
    })

    await hatice.reload()
    await seesText(hatice.getByRole('region', { name: 'Berichten' }), 'Dossier in Mijn Burgerprofiel')
    await seesText(hatice.getByRole('region', { name: 'Berichten' }), 'verwerkt')
    await reporterOf(hatice).getByRole('button', { name: 'Maak los van deze persoon' }).click()
    const leaving = hatice.getByRole('dialog', { name: 'Van persoon losmaken' })
    await leaving.getByRole('button', { name: 'Van persoon losmaken' }).click()
    await seesText(reporterOf(hatice), 'Niet gekoppeld aan een persoon')
    await expectRefused(geert, reportId, text)
    await geert.goto('/nl/mijn')
    await sees(geert.getByRole('heading', { name: 'Mijn meldingen' }))
    expect(await geert.content()).not.toContain(reference)
    await expectTold(url, reference, {
      dossiers: ['dossier Geregistreerd', 'dossier In behandeling', 'dossier deleted'],
      notifications: ['notification In behandeling'],
    })
    expect(await mailsAbout(shared.mail, reference)).toHaveLength(1)
  })

  test('a national number given on the phone puts the report ready for the first sign-in', async () => {
    const text = `Onkruid aan de Mellestraat, ${Date.now()}.`
    const hatice = await staff('Hatice Aydin')
    await takesDown(hatice, {
      ...{ text, category: 'Onkruid', place: 'Mellestraat 88' },
      ...{ name: 'Jonas', phone: '056 11 22 44' },
    })
    await hatice.getByText('Volgen in Mijn Burgerprofiel').click()
    const field = hatice.getByLabel('Rijksregisternummer')
    await field.fill('91071895378')
    await seesText(hatice, /de twee laatste cijfers passen niet bij de rest/)
    await field.fill(jonas)
    await seesText(hatice.getByRole('region', { name: 'Lees voor' }), /ook als je je later pas aanmeldt/)
    await expectAccessible(hatice, /^Oproep/)
    const kept = await hatice.evaluate(() => JSON.stringify(sessionStorage))
    expect(kept).toContain(text)
    expect(kept).not.toContain(jonas)
    const { reference, reportId } = await registersCall(hatice)
    await seesText(hatice.getByRole('region', { name: 'Lees voor' }), /ook in Mijn Burgerprofiel/)
    await hatice.getByRole('link', { name: 'Open de melding' }).click()
    await seesText(reporterOf(hatice), 'rijksregisternummer')
    expect((await hatice.content()).replace(/[\s.-]/g, '')).not.toContain(jonas)

    const citizen = await newPerson()
    await citizenSignsIn(citizen, 'Jonas Declercq', '/nl/mijn')
    await citizen.getByRole('listitem').filter({ hasText: reference }).getByRole('link').first().click()
    await isAt(citizen, new RegExp(`/melding/${reportId}`))
    await seesText(citizen, text)
  })

  test('can be done and taken back without a mouse', async () => {
    const hatice = await staff('Hatice Aydin')
    await takesDown(hatice, {
      ...{ text: 'Onkruid aan de Rekkemsestraat.', category: 'Onkruid', place: 'Rekkemsestraat 60' },
      ...{ name: 'Rosa', phone: '056 22 10 09' },
    })
    await registersCall(hatice)
    await presses(hatice, hatice.getByRole('link', { name: 'Open de melding' }))
    await presses(hatice, reporterOf(hatice).getByRole('button', { name: 'Koppel aan een persoon' }))
    const form = hatice.getByRole('dialog', { name: 'Aan persoon koppelen' })
    await typesInto(hatice, form.getByLabel('Rijksregisternummer'), rosa)
    await chooses(hatice, form.getByRole('group', { name: 'Wie is de melder?' }), 'Rosa Dhondt')
    await presses(hatice, form.getByRole('button', { name: 'Aan persoon koppelen' }))
    await sees(hatice.locator(':focus', { hasText: 'Gedaan: Aan persoon koppelen' }))
    await presses(hatice, reporterOf(hatice).getByRole('button', { name: 'Maak los van deze persoon' }))
    const leaving = hatice.getByRole('dialog', { name: 'Van persoon losmaken' })
    await expectAccessible(hatice, /Onkruid/)
    await presses(hatice, leaving.getByRole('button', { name: 'Van persoon losmaken' }))
    await seesText(reporterOf(hatice), 'Niet gekoppeld aan een persoon')
  })
})
