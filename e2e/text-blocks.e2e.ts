import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { sees, seesText } from './src/seen.ts'
import { expectAccessible } from './src/steps/accessible.ts'

const saves = (page: Page): Promise<void> => page.getByRole('button', { name: 'Bewaar', exact: true }).click()
const textOf = (page: Page) => page.getByLabel('Tekst', { exact: true }).first()

/** Opens a block by its title, which the list finds among all. */
const opensBlock = async (page: Page, title: string): Promise<void> => {
  await page.goto('/balie/beheer/tekstblokken')
  await page.getByRole('searchbox', { name: 'Zoek' }).fill(title)
  await page.getByRole('button', { name: title }).click()
}

describe('the text blocks of the desk', { timeout: 120_000 }, () => {
  const { staff } = useJourney()

  test('are written, edited by two at once, and taken out of use without losing what is typed', async () => {
    const title = `Groet ${inject('run')}`
    const els = await staff('Els Verhaeghe')
    await els.goto('/balie/beheer/tekstblokken')
    await els.getByRole('button', { name: 'Nieuw blok' }).click()
    await els.getByLabel('Titel', { exact: true }).first().fill(title)
    await textOf(els).fill('Dag {voornaam},')
    await els.reload()
    expect(await textOf(els).inputValue()).toBe('Dag {voornaam},')
    await saves(els)
    await seesText(els, 'Bewaard als versie 1.')

    const hatice = await staff('Hatice Aydin')
    await opensBlock(hatice, title)
    await textOf(hatice).fill('Beste {voornaam},')
    await saves(hatice)
    await seesText(hatice, 'Bewaard als versie 2.')
    await textOf(els).fill('Hallo {voornaam},')
    await saves(els)
    const alert = els.getByRole('alert').filter({ hasText: 'Hatice Aydin bewaarde dit blok intussen' })
    await sees(alert)
    expect(await textOf(els).inputValue()).toBe('Hallo {voornaam},')
    await expectAccessible(els, /^Tekstblokken/)
    await alert.getByRole('button', { name: 'Neem de tekst van Hatice Aydin over' }).click()
    expect(await textOf(els).inputValue()).toBe('Beste {voornaam},')

    await textOf(els).fill('Beste {voornaam}, goed nieuws.')
    await els.getByRole('button', { name: 'Neem uit gebruik' }).click()
    await sees(els.getByRole('button', { name: 'Gebruik weer' }))
    expect(await textOf(els).inputValue()).toBe('Beste {voornaam}, goed nieuws.')
  })
})
