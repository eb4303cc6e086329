import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { takePhoto } from './src/photo.ts'
import { sees, seesText } from './src/seen.ts'
import {
  answersQuestions,
  readsConfirmation,
  type ToldReport,
  tellsWhat,
  tellsWhere,
  tellsWho,
} from './src/steps/citizen-reports.ts'
import { opensLinkOf } from './src/steps/reporter-follows.ts'
import { showsPhoto } from './src/steps/shows-photo.ts'

const report: ToldReport = {
  text: 'Er ligt hondenpoep voor de crèche.',
  category: 'Hondenpoep',
  place: 'Crèche De Kleine Beer',
}

describe('what was typed', () => {
  const { newPerson, addressOf, expectMails } = useJourney()

  test('survives a reload on every step, the photo too', async () => {
    const email = addressOf('herlaad')
    const person = await newPerson()
    await tellsWhat(person, { ...report, photo: await takePhoto('tegel') })
    await person.goBack()
    await person.reload()
    await expect.poll(() => person.getByLabel('Wat is er aan de hand?').inputValue()).toBe(report.text)
    await showsPhoto(person.getByRole('img', { name: /tegel\.webp/ }))
    await person.goForward()
    await tellsWhere(person, report)
    await person.getByRole('radio', { name: 'Met een mail bij elke stap' }).check()
    await person.getByLabel('Mailadres').fill(email)
    await person.reload()
    await expect.poll(() => person.getByLabel('Mailadres').inputValue()).toBe(email)
    await person.getByRole('button', { name: 'Verder: nakijken' }).click()
    await seesText(person, report.place)
    await person.reload()
    await person.getByRole('button', { name: 'Verstuur mijn melding' }).click()
    await readsConfirmation(person)
    const [received] = await expectMails(email, 1)
    await opensLinkOf(person, received)
    await showsPhoto(person.getByRole('figure').filter({ hasText: 'Jouw foto' }).getByRole('img'))
  })

  test('waits while there is no network, and goes by itself when it is back', async () => {
    const email = addressOf('zonder.net')
    const person = await newPerson()
    await tellsWhat(person, report)
    await answersQuestions(person, report)
    await tellsWhere(person, report)
    await tellsWho(person, { ...report, email })
    const button = person.getByRole('button', { name: 'Verstuur mijn melding' })
    await sees(button)
    await person.context().setOffline(true)
    await button.click()
    await seesText(person, 'Je melding wacht op verbinding')
    await person.context().setOffline(false)
    await readsConfirmation(person)
    await expectMails(email, 1)
  })

  test('becomes one report when the answer of the city is lost on the way', async () => {
    const email = addressOf('verloren.antwoord')
    const person = await newPerson()
    await tellsWhat(person, report)
    await tellsWhere(person, report)
    await tellsWho(person, { ...report, email })
    let sent = 0
    await person.route('**/trpc/citizen.submit**', async (route) => {
      sent += 1
      if (sent > 1) return route.continue()
      await route.fetch()
      await route.abort('connectionreset')
    })
    await person.getByRole('button', { name: 'Verstuur mijn melding' }).click()
    const { reference } = await readsConfirmation(person)
    expect(sent).toBe(2)
    const mails = await expectMails(email, 1)
    expect(mails[0]?.subject).toContain(reference)
  })
})
