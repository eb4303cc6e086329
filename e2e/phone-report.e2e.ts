import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { seesText } from './src/seen.ts'
import { leadsOf, opensLinkOf } from './src/steps/reporter-follows.ts'
import { registersCall, takesDown } from './src/steps/takes-down.ts'

const readsAloud = (clerk: Page) => clerk.getByRole('region', { name: 'Lees voor' })

describe('a report by phone', () => {
  const { staff, newPerson, addressOf, expectMails } = useJourney()

  test('of a caller without mail address is registered, and nobody is mailed but the department', async () => {
    const hatice = await staff('Hatice Aydin')
    await takesDown(hatice, {
      text: 'Hondenpoep aan de kerk.',
      category: 'Hondenpoep',
      place: 'Sint-Maartenskerk',
      name: 'Gaston',
      phone: '056 11 22 33',
    })
    await seesText(readsAloud(hatice), 'Nette Stad')
    await hatice.reload()
    expect(await hatice.getByLabel('Wat meldt de beller?').inputValue()).toBe('Hondenpoep aan de kerk.')
    expect(await hatice.getByRole('textbox', { name: 'Naam' }).inputValue()).toBe('Gaston')
    const { reference } = await registersCall(hatice)
    await seesText(readsAloud(hatice), 'Nette Stad')
    await hatice.getByRole('link', { name: 'Open de melding' }).click()
    await seesText(hatice, 'Gaston')
    await seesText(hatice, '+3256112233')
    await expect
      .poll(async () => {
        const lines = await hatice
          .getByRole('list')
          .getByText(/nette-stad@kortrijk\.example/)
          .count()
        return lines
      })
      .toBe(1)
    await seesText(hatice, reference)
  })

  test('of a caller with a mail address is followed by mail from the first step', async () => {
    const email = addressOf('paula.belt')
    const hatice = await staff('Hatice Aydin')
    await takesDown(hatice, { text: 'Onkruid op het plein.', category: 'Onkruid', place: 'Grote Markt' })
    await hatice.getByRole('textbox', { name: 'Naam' }).fill('Paula')
    await hatice.getByLabel('Mailadres').fill(email)
    await hatice.getByRole('checkbox', { name: 'Mail' }).check()
    const { reference } = await registersCall(hatice)
    const mails = await expectMails(email, 1)
    expect(leadsOf(mails, 'onkruid')).toEqual([`Geregistreerd (${reference})`])
    const paula = await newPerson()
    await opensLinkOf(paula, mails[0])
    await seesText(paula, 'Onkruid op het plein.')
    await seesText(paula, /Groen lost dit op/)
  })
})
