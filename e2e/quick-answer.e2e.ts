import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { sees, seesNoMore, seesText } from './src/seen.ts'
import { expectAccessible } from './src/steps/accessible.ts'
import { countingKeyboard } from './src/steps/counts-keys.ts'
import { ringsDesk } from './src/steps/rings-desk.ts'
import { omniboxOf, opensCall } from './src/steps/takes-down.ts'
import { useTelephoneOf } from './src/telephone.ts'

/** What the design allows for a quick answer, from the ring to the contact that is written down. */
const budget = 8
const clerk = 'Els Verhaeghe'

describe('a quick answer', { timeout: 150_000 }, () => {
  useTelephoneOf(clerk)
  const { staff, newPerson } = useJourney()

  test('is found, read and logged by keys alone, within the budget', async () => {
    const els = await staff(clerk)
    await opensCall(els)
    const keys = countingKeyboard(els)
    await ringsDesk(await newPerson(), { number: '0491 00 77 20', clerk })
    await sees(els.getByText('0491 00 77 20'))
    await keys.press('Alt+o')
    await sees(els.getByRole('heading', { name: 'Nog onbekend' }))
    await keys.type('recy')
    await sees(els.getByRole('option', { name: /recyclagepark/i }).first())
    await keys.press('Enter')
    const aloud = els.getByRole('region', { name: 'Lees voor' })
    await sees(aloud)
    await keys.press('Control+Enter')
    await seesText(els, /^Genoteerd om .*beantwoord/)
    expect(keys.count()).toBeLessThanOrEqual(budget)
    await seesNoMore(aloud)
    await sees(els.locator(':focus').and(omniboxOf(els)))
  })

  test('gives way to a second call and comes back as it was', async () => {
    const els = await staff(clerk)
    await opensCall(els)
    const outside = await newPerson()
    await ringsDesk(outside, { number: '0491 00 77 21', clerk })
    await sees(els.getByText('0491 00 77 21'))
    await els.keyboard.press('Alt+o')
    await sees(els.getByRole('heading', { name: 'Nog onbekend' }))
    await els.getByLabel('Kladblok').fill('Vraagt naar de sleutel.')
    await ringsDesk(outside, { number: '0491 00 77 22', clerk })
    await sees(els.getByText('0491 00 77 22'))
    await els.keyboard.press('Alt+o')
    await sees(els.getByRole('button', { name: 'Terug naar 0491 00 77 21' }))
    expect(await els.getByLabel('Kladblok').inputValue()).toBe('')
    await els.keyboard.press('Alt+x')
    await sees(els.getByRole('dialog', { name: 'Anders afronden' }))
    await els.keyboard.press('Control+Enter')
    await seesText(els, /^Genoteerd om .*verkeerd nummer/)
    await els.keyboard.press('Alt+p')
    await expect
      .poll(() => els.getByLabel('Kladblok').inputValue(), { timeout: 10_000 })
      .toBe('Vraagt naar de sleutel.')
    await els.keyboard.press('Alt+t')
    const transfer = els.getByRole('dialog', { name: 'Doorverbinden' })
    await sees(transfer)
    await els.keyboard.type('Burgerzaken')
    await els.keyboard.press('Enter')
    await seesText(els, /^Genoteerd om .*doorverbonden/)
  })

  test('looks right and works with software that reads aloud, in every width and colour', async () => {
    const els = await staff(clerk)
    await opensCall(els)
    await expectAccessible(els, /^Oproep/)
    await els.keyboard.type('recy')
    await sees(els.getByRole('option', { name: /recyclagepark/i }).first())
    await els.keyboard.press('Enter')
    await sees(els.getByRole('region', { name: 'Lees voor' }))
    await expectAccessible(els, /^Oproep/)
    await els.keyboard.press('Control+Enter')
    await seesText(els, /^Genoteerd om/)
  })
})
