import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { sees, seesText } from './src/seen.ts'
import { ringsDesk } from './src/steps/rings-desk.ts'
import { opensCall, registersCall, takesDown } from './src/steps/takes-down.ts'
import { useTelephoneOf } from './src/telephone.ts'

const clerk = 'Els Verhaeghe'

/** A number that nobody called from before, also where the city is one that was there already. */
const ownNumber = (): string => {
  const [, one, two, three] = /(\d\d)(\d\d)(\d\d)$/.exec(String(Date.now())) ?? []
  return `0492 ${one} ${two} ${three}`
}

const answers = async (els: Page, caller: Page, number: string): Promise<void> => {
  await ringsDesk(caller, { number, clerk })
  await sees(els.getByText(number))
  await els.keyboard.press('Alt+o')
  await sees(els.getByText(/In gesprek, toestel/))
}

describe('a call by keys alone', { timeout: 150_000 }, () => {
  useTelephoneOf(clerk)
  const { staff, newPerson } = useJourney()

  test('sends the way to the recycling park by text message, and ends as an appointment', async () => {
    const [els, caller, number] = [await staff(clerk), await newPerson(), ownNumber()]
    await opensCall(els)
    await answers(els, caller, number)
    await els.keyboard.type('recy')
    await sees(els.getByRole('option', { name: /recyclagepark/i }).first())
    await els.keyboard.press('Enter')
    await sees(els.getByRole('heading', { name: 'Recyclagepark Kortrijk' }))
    await els.keyboard.press('Alt+w')
    await sees(els.getByRole('dialog', { name: 'De weg erheen sturen' }))
    await els.keyboard.press('Control+Enter')
    await seesText(els, /^Verstuurd naar/)
    await els.keyboard.press('Alt+a')
    await sees(els.getByRole('dialog', { name: 'Afspraak maken' }))
    await els.keyboard.type('Nieuwe identiteitskaart')
    await els.keyboard.press('Control+Enter')
    await seesText(els, /^Genoteerd om .*afspraak gemaakt/)
    await caller.goto('/demo/sms')
    const message = caller.getByText(/Recyclagepark Kortrijk: Oudenaardsesteenweg, 8500 Kortrijk/).first()
    await expect
      .poll(async () => {
        await caller.reload()
        return (await message.count()) > 0
      })
      .toBe(true)
    expect(await caller.content()).toContain('openstreetmap.org/directions?to=Oudenaardsesteenweg')
  })

  test('opens the report that the caller made before, and is noted with it', async () => {
    const [els, caller, number] = [await staff(clerk), await newPerson(), ownNumber()]
    await opensCall(els)
    await answers(els, caller, number)
    await takesDown(els, { text: 'Rat in de gracht.', category: 'Ratten', place: 'Meiweg 3', phone: number })
    const { reference } = await registersCall(els)
    await answers(els, caller, number)
    await sees(els.getByRole('button', { name: /Ratten/ }).first())
    await els.keyboard.press('Alt+1')
    await seesText(els, reference)
    await els.keyboard.press('Control+Enter')
    await seesText(els, /^Genoteerd om .*over een melding die er al was/)
  })
})
