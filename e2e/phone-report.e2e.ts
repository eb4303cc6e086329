import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { sees, seesText } from './src/seen.ts'
import { expectAccessible } from './src/steps/accessible.ts'
import { countingKeyboard } from './src/steps/counts-keys.ts'
import { leadsOf, opensLinkOf } from './src/steps/reporter-follows.ts'
import { ringsDesk } from './src/steps/rings-desk.ts'
import { opensCall, registersCall, takesDown } from './src/steps/takes-down.ts'
import { useTelephoneOf } from './src/telephone.ts'

const readsAloud = (clerk: Page) => clerk.getByRole('region', { name: 'Lees voor' })
const clerk = 'Hatice Aydin'
/** What the design allows for a routine report, beside description, name and address of the caller. */
const budget = 40

describe('a report by phone', { timeout: 150_000 }, () => {
  useTelephoneOf(clerk)
  const { staff, newPerson, addressOf, expectMails } = useJourney()

  test('of a caller without mail address is registered by keys alone, within the budget', async () => {
    const hatice = await staff(clerk)
    await opensCall(hatice)
    const keys = countingKeyboard(hatice)
    // A number that nobody called from before, also where the city is one that was there already.
    const [, one, two, three] = /(\d\d)(\d\d)(\d\d)$/.exec(String(Date.now())) ?? []
    const number = `0491 ${one} ${two} ${three}`
    await ringsDesk(await newPerson(), { number, clerk })
    await sees(hatice.getByText(number))
    await keys.press('Alt+o')
    await sees(hatice.getByRole('heading', { name: 'Nog onbekend' }))
    await keys.type('hondenp')
    await sees(hatice.getByRole('option', { name: /Categorie Hondenpoep/ }))
    await keys.press('Enter')
    await sees(hatice.locator(':focus').and(hatice.getByLabel('Wat meldt de beller?')))
    await keys.tell('Hondenpoep aan de kerk.')
    for (let stops = 0; stops < 9; stops += 1) {
      if (await hatice.getByLabel('Straat of plaats').evaluate((field) => field.matches(':focus'))) break
      await keys.press('Tab')
    }
    await keys.tell('Sint-Maartenskerk')
    await keys.press('Tab', 'Tab')
    await keys.tell('8500')
    for (let stops = 0; stops < 9; stops += 1) {
      if (await hatice.getByRole('textbox', { name: 'Naam' }).evaluate((field) => field.matches(':focus')))
        break
      await keys.press('Tab')
    }
    await keys.tell('Gaston')
    await seesText(readsAloud(hatice), 'Nette Stad')
    await keys.press('Control+Enter')
    await sees(hatice.getByRole('heading', { name: 'De melding is geregistreerd' }))
    expect(keys.count()).toBeLessThanOrEqual(budget)
    await seesText(readsAloud(hatice), 'Nette Stad')
    await hatice.getByRole('link', { name: 'Open de melding' }).click()
    await seesText(hatice, 'Gaston')
    await seesText(hatice, number)
    await expect
      .poll(() =>
        hatice
          .getByRole('list')
          .getByText(/nette-stad@kortrijk\.example/)
          .count(),
      )
      .toBe(1)
  })

  test('survives a reload, and a crash of the browser', async () => {
    const told = { text: 'Hondenpoep aan de school.', category: 'Hondenpoep', place: 'Basisschool' }
    const hatice = await staff(clerk)
    await takesDown(hatice, { ...told, name: 'Gaston' })
    await hatice.reload()
    await sees(hatice.getByLabel('Wat meldt de beller?'))
    await expect.poll(() => hatice.getByLabel('Wat meldt de beller?').inputValue()).toBe(told.text)
    expect(await hatice.getByRole('textbox', { name: 'Naam' }).inputValue()).toBe('Gaston')
    await seesText(hatice, /^Bewaard om/)
    // Another browser knows nothing but what the server kept.
    await hatice.context().close()
    const again = await staff(clerk)
    await opensCall(again)
    await sees(again.getByLabel('Wat meldt de beller?'))
    await expect.poll(() => again.getByLabel('Wat meldt de beller?').inputValue()).toBe(told.text)
    expect(await again.getByLabel('Straat of plaats').inputValue()).toBe(told.place)
    expect(await again.getByRole('textbox', { name: 'Naam' }).inputValue()).toBe('Gaston')
    await expectAccessible(again, /^Oproep/)
    await registersCall(again)
  })

  test('that was made before is followed by the second caller, by its digit', async () => {
    const place = `Testplein ${Date.now()}`
    const hatice = await staff(clerk)
    await takesDown(hatice, { text: 'Onkruid.', category: 'Onkruid', place })
    const { reference } = await registersCall(hatice)
    await takesDown(hatice, { text: 'Ook onkruid.', category: 'Onkruid', place, phone: '0470 12 34 56' })
    const same = hatice.getByRole('radiogroup', { name: 'Is het een van deze meldingen?' })
    await same.getByRole('radio').first().focus()
    await hatice.keyboard.press('1')
    await hatice.getByRole('checkbox', { name: 'Sms' }).check()
    await hatice.keyboard.press('Control+Enter')
    await sees(hatice.getByRole('heading', { name: `De beller volgt melding ${reference}` }))
    await seesText(readsAloud(hatice), /./)
  })

  test('of a caller with a mail address is followed by mail from the first step', async () => {
    const email = addressOf('paula.belt')
    const hatice = await staff(clerk)
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
