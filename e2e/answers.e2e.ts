import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { isAt, sees, seesNoMore, seesText, seesTitle } from './src/seen.ts'
import { expectAccessible } from './src/steps/accessible.ts'
import { omniboxOf, opensCall } from './src/steps/takes-down.ts'
import { useTelephoneOf } from './src/telephone.ts'

/** Who takes the call; the telephone of Els rings in another journey. */
const clerkOnThePhone = 'Hatice Aydin'

const opensEditor = async (page: Page): Promise<void> => {
  await page.goto('/balie/beheer/antwoorden')
  await seesText(page, /van \d+ antwoorden/)
}

const searches = async (page: Page, text: string): Promise<void> => {
  await page.goto(`/nl/antwoord?${new URLSearchParams({ tekst: text })}`)
}

/** Words that no answer has and that no run shared. */
const letters = (text: string): string =>
  [...text].map((sign) => String.fromCodePoint(97 + ((sign.codePointAt(0) ?? 0) % 26))).join('')

describe('the answers of the desk', { timeout: 180_000 }, () => {
  useTelephoneOf(clerkOnThePhone)
  const { newPerson, staff } = useJourney()

  test('are found with a typing error by keys alone, and read without script too', async () => {
    const person = await newPerson()
    await person.goto('/nl/')
    await person.getByLabel('Wat wil je melden of vragen?').focus()
    await person.keyboard.type('recyclagepakr open')
    await sees(person.getByRole('link', { name: /^Recyclagepark: wanneer is het open/ }))
    await person.keyboard.press('Enter')
    await isAt(person, /^\/nl\/antwoord\?tekst=/)
    await expectAccessible(person, /^Antwoorden/)
    const link = person.getByRole('link', { name: /^Recyclagepark: wanneer is het open/ })
    for (let tabs = 0; tabs < 30 && (await link.and(person.locator(':focus')).count()) === 0; tabs += 1)
      await person.keyboard.press('Tab')
    await person.keyboard.press('Enter')
    await isAt(person, /^\/nl\/antwoord\/recyclagepark-openingsuren$/)
    await seesText(person, 'identiteitskaart')
    await expectAccessible(person, /^Recyclagepark: wanneer is het open/)

    const plain = await newPerson({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    await plain.goto('/nl/')
    await plain.getByLabel('Wat wil je melden of vragen?').fill('recyclagepakr open')
    await plain.keyboard.press('Enter')
    await plain.getByRole('link', { name: /^Recyclagepark: wanneer is het open/ }).click()
    await seesTitle(plain, /^Recyclagepark: wanneer is het open/)
    await seesText(plain, 'identiteitskaart')
  })

  test('change in the editor, and the citizen reads the new words', async () => {
    const words = `Breng je kaart mee, ${inject('run')}.`
    const els = await staff('Els Verhaeghe')
    await opensEditor(els)
    await els.getByRole('searchbox', { name: 'Zoek' }).fill('wat mag ik brengen')
    await els.getByRole('button', { name: /wat mag ik brengen/ }).click()
    await els.getByLabel('Langere tekst').first().fill(words)
    await els.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await seesText(els, /^Bewaard als versie \d+\.$/)
    await expectAccessible(els, /^Antwoorden/)
    const person = await newPerson()
    await person.goto('/nl/antwoord/recyclagepark-wat-mag')
    await seesText(person, words)
  })

  test('that two edit at once show both texts to the second, who loses nothing and chooses', async () => {
    const [els, hatice] = [await staff('Els Verhaeghe'), await staff(clerkOnThePhone)]
    for (const editor of [els, hatice]) {
      await opensEditor(editor)
      await editor.getByRole('button', { name: 'Waar vind ik een glasbol?' }).click()
    }
    const saves = (editor: Page) => editor.getByRole('button', { name: 'Bewaar', exact: true }).click()
    const spokenOf = (editor: Page) => editor.getByLabel('Lees voor', { exact: true }).first()
    const [theirs, mine] = ['Aan de kerk staat er een.', 'Aan de brug staat er een.']
    await spokenOf(hatice).fill(theirs)
    await saves(hatice)
    await seesText(hatice, /^Bewaard als versie \d+\.$/)

    await spokenOf(els).fill(mine)
    await saves(els)
    const alert = els
      .getByRole('alert')
      .filter({ hasText: `${clerkOnThePhone} bewaarde dit antwoord intussen` })
    await sees(alert)
    expect(await alert.locator('del').allInnerTexts()).toEqual([expect.stringContaining('kerk')])
    expect(await alert.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('brug')])
    expect(await spokenOf(els).inputValue()).toBe(mine)
    await expectAccessible(els, /^Antwoorden/)
    await saves(els)
    await seesText(els, /^Bewaard als versie \d+\.$/)
    await seesNoMore(alert)

    await spokenOf(hatice).fill(`${theirs} Aan de school ook.`)
    await saves(hatice)
    await hatice.getByRole('button', { name: 'Neem de tekst van Els Verhaeghe over' }).click()
    expect(await spokenOf(hatice).inputValue()).toBe(mine)
  })

  test('show an incident first while it lasts, on the home page and at the desk', async () => {
    const question = `Waterlek ${inject('run')}`
    const els = await staff('Els Verhaeghe')
    await opensEditor(els)
    await els.getByRole('button', { name: 'Nieuw antwoord' }).click()
    await els.getByLabel('Vraag', { exact: true }).first().fill(question)
    await els.getByLabel('Lees voor', { exact: true }).first().fill('Er is geen water. We werken eraan.')
    await els.getByLabel(/^Dit is nu aan de hand/).check()
    await els.getByLabel('Dienst').selectOption({ index: 1 })
    await els.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await seesText(els, 'Bewaard als versie 1.')
    const person = await newPerson()
    await person.goto('/nl/')
    await seesText(person, question)
    const clerk = await staff(clerkOnThePhone)
    await opensCall(clerk)
    await omniboxOf(clerk).fill('waterlek')
    await sees(
      clerk
        .getByRole('option')
        .first()
        .and(clerk.getByRole('option', { name: /Waterlek/ })),
    )
    await clerk.keyboard.press('Enter')
    await sees(clerk.getByRole('region', { name: 'Lees voor' }))
    await clerk.keyboard.press('Control+Enter')
    await seesText(clerk, /^Genoteerd om .*beantwoord/)

    await els.getByRole('button', { name: 'Neem uit gebruik' }).click()
    await sees(els.getByRole('button', { name: 'Gebruik weer' }))
    await person.reload()
    await sees(person.getByRole('heading', { level: 1 }))
    await seesNoMore(person.getByText(question))
  })

  test('that are missing reach the editor', async () => {
    const asked = `zx${letters(inject('run'))} qwv`
    const person = await newPerson()
    await searches(person, asked)
    await seesText(person, 'Geen antwoord gevonden')
    await expectAccessible(person, /^Antwoorden op/)
    const els = await staff('Els Verhaeghe')
    await opensEditor(els)
    await els.getByRole('button', { name: 'Zonder resultaat' }).click()
    const miss = els.getByRole('listitem').filter({ hasText: asked })
    await sees(miss)
    await miss.getByRole('button', { name: 'Niet nodig' }).click()
    await seesNoMore(miss)
    expect(await els.getByRole('listitem').filter({ hasText: asked }).count()).toBe(0)
  })
})
