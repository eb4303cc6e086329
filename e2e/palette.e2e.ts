import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { sees, seesTitle } from './src/seen.ts'
import { expectAccessible } from './src/steps/accessible.ts'

describe('Ctrl+K', { timeout: 120_000 }, () => {
  const { staff } = useJourney()

  test('leads a clerk by keyboard to a page, a report and an answer, and gives the focus back', async () => {
    const els = await staff('Els Verhaeghe')
    await sees(els.getByRole('table'))
    await els.keyboard.press('Control+k')
    const field = els.getByRole('combobox', { name: 'Zoek of doe iets' })
    await sees(field)
    expect(await field.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
    await expectAccessible(els, /Meldpunt 1777$/)
    await els.keyboard.type('postv')
    await sees(els.getByRole('option', { name: /Postvak/, selected: true }))
    await els.keyboard.press('Enter')
    await seesTitle(els, /^Postvak/)
    await els.keyboard.press('Control+k')
    await els.keyboard.type('zandbregstraat')
    await sees(els.getByRole('option', { name: /Straat Zandbergstraat/ }))
    await els.keyboard.press('Escape')
    await field.waitFor({ state: 'hidden' })
  })

  test('shows what is legal on a report, and opens its form', async () => {
    const els = await staff('Els Verhaeghe')
    await els.getByRole('table').getByRole('link').first().click()
    await sees(els.getByRole('group', { name: 'Wat kan nu' }))
    await els.getByRole('button', { name: /Zoek of doe iets/ }).click()
    await sees(els.getByRole('combobox', { name: 'Zoek of doe iets' }))
    await els.keyboard.type('nota')
    await sees(els.getByRole('option', { name: /Doe .*nota/, selected: true }))
    await els.keyboard.press('Enter')
    await sees(els.getByRole('dialog', { name: /nota/ }))
  })
})
