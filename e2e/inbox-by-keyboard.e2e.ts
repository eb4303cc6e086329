import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Mail, useJourney } from './src/journey.ts'
import { isAt, sees, seesNoMore, seesText } from './src/seen.ts'
import { expectAccessible } from './src/steps/accessible.ts'
import { tabsTo } from './src/steps/by-keyboard.ts'
import { citizenReports } from './src/steps/citizen-reports.ts'

const letters = {
  answer: 'Is het stadhuis open op 24 december?',
  ask: 'Er ligt iets op straat.',
  register: 'Hondenpoep voor de school.',
  decline: 'Hondenpoep in onze eigen inkomhal.',
  snooze: 'Hondenpoep op het plein, elke maandag.',
} as const
type What = keyof typeof letters

const categories: Readonly<Record<What, string>> = {
  answer: 'Vraag over openingsuren',
  ask: 'Hondenpoep',
  register: 'Hondenpoep',
  decline: 'Hondenpoep',
  snooze: 'Hondenpoep',
}

const letterOf = (page: Page) => page.getByRole('region', { name: 'Het bericht' })
const send = (page: Page) => page.keyboard.press('Control+Enter')

/** Which of the letters is open. */
const openLetter = async (page: Page): Promise<What> => {
  await sees(letterOf(page))
  const text = (await letterOf(page).textContent()) ?? ''
  const found = (['answer', 'ask', 'register', 'decline', 'snooze'] as const).find((what) =>
    text.includes(letters[what]),
  )
  if (!found) throw new Error(`None of our letters: ${text}`)
  return found
}

/** How each letter is handled, with nothing but keys. */
const handle: Readonly<Record<What, (page: Page) => Promise<void>>> = {
  answer: async (page) => {
    await page.keyboard.press('b')
    const field = page.getByLabel('Antwoord aan de melder')
    await sees(field)
    await page.keyboard.type('Ja, tot 12 uur.\n/')
    const blocks = page.getByRole('listbox', { name: 'Tekstblokken' })
    await sees(blocks)
    await page.keyboard.press('1')
    await seesNoMore(blocks)
    await expect.poll(() => field.inputValue()).toMatch(/^Ja, tot 12 uur\.\n[^/{}]{10}/)
    await seesText(page.getByRole('region', { name: 'Zo komt het aan' }), 'Onderwerp')
    await send(page)
  },
  ask: async (page) => {
    await page.keyboard.press('v')
    await sees(page.getByLabel('Vraag aan de melder'))
    await page.keyboard.type('Wat ligt er precies?')
    await send(page)
  },
  register: async (page) => {
    await page.keyboard.press('r')
    await sees(page.getByRole('combobox', { name: 'Waarover gaat het?' }))
    await send(page)
  },
  decline: async (page) => {
    await page.keyboard.press('n')
    await sees(page.getByRole('radio', { name: 'Privéterrein' }))
    await tabsTo(page, page.getByRole('radio').first())
    await page.keyboard.press('Space')
    await tabsTo(page, page.getByLabel('Uitleg aan de melder'))
    await page.keyboard.type('Vraag het aan de eigenaar.')
    await send(page)
  },
  snooze: async (page) => {
    await page.keyboard.press('u')
    await sees(page.getByRole('heading', { name: 'Laat sluimeren' }))
    await page.keyboard.press('Enter')
  },
}

/** Narrows the inbox to what this story is about. */
const narrows = async (page: Page, words: string, count: number): Promise<void> => {
  await page.goto('/balie/postvak')
  await sees(page.getByRole('searchbox', { name: 'Zoek in het postvak' }))
  await page.keyboard.press('/')
  await page.keyboard.type(words)
  await isAt(page, /zoek=/)
  const rows = page
    .getByRole('region', { name: 'Te behandelen' })
    .getByRole('link', { name: /hondenpoep|openingsuren/i })
  await expect.poll(() => rows.count(), { timeout: 15_000 }).toBe(count)
  await tabsTo(page, rows.first())
}

const subjectsOf = (mails: readonly Mail[]): readonly string[] =>
  mails.map(({ subject }) => subject.split(':')[0] ?? '')

describe('a clerk without a mouse', { timeout: 240_000 }, () => {
  const { newPerson, staff, addressOf, expectMails } = useJourney()

  test('goes through what came in, one after the other', async () => {
    const words = addressOf('postvak').replace('postvak', '')
    const address = (what: What) => addressOf(`postvak-${what}`)
    const whats = ['answer', 'ask', 'register', 'decline', 'snooze'] as const
    for (const what of whats) {
      const citizen = await newPerson()
      await citizenReports(citizen, {
        text: letters[what],
        category: categories[what],
        place: 'Kerkplein',
        email: address(what),
        name: 'Griet Vandeputte',
      })
      await citizen.context().close()
    }

    const els = await staff('Els Verhaeghe')
    await narrows(els, `postvak ${words}`, whats.length)
    await els.keyboard.press('Enter')
    const first = await openLetter(els)

    await els.keyboard.press('i')
    const note = els.getByLabel('Interne nota')
    await sees(note)
    await els.keyboard.type('Weet jij dit, @Hati')
    await sees(els.getByRole('option', { name: 'Hatice Aydin' }))
    await els.keyboard.press('Enter')
    await expect.poll(() => note.inputValue()).toBe('Weet jij dit, @Hatice Aydin ')
    await send(els)
    await seesText(letterOf(els), 'Weet jij dit, @Hatice Aydin')

    const hatice = await staff('Hatice Aydin')
    await hatice.goto('/balie/postvak?lijst=mentions')
    await sees(hatice.getByRole('link', { name: /Els Verhaeghe/ }).first())
    await hatice.keyboard.press('j')
    await seesText(letterOf(hatice), 'Weet jij dit, @Hatice Aydin')
    await seesText(els, 'Hatice kijkt mee')
    await expectAccessible(els, /^Postvak/)

    const handled: What[] = []
    for (const _ of whats) {
      const what = await openLetter(els)
      await handle[what](els)
      handled.push(what)
      await expect
        .poll(() => els.getByRole('region', { name: 'Wat er gebeurde' }).textContent())
        .toMatch(/Gedaan|Sluimert/)
      await seesNoMore(letterOf(els).getByText(letters[what]))
    }
    expect(handled[0]).toBe(first)
    expect(handled.toSorted()).toEqual(whats.toSorted())
    await seesText(els, 'Niets gevonden')

    expect(subjectsOf(await expectMails(address('answer'), 2))).toEqual(['Ontvangen', 'Beantwoord'])
    expect(subjectsOf(await expectMails(address('ask'), 2))).toEqual(['Ontvangen', 'Een vraag voor jou'])
    expect(subjectsOf(await expectMails(address('register'), 2))).toEqual(['Ontvangen', 'Geregistreerd'])
    expect(subjectsOf(await expectMails(address('decline'), 2))).toEqual(['Ontvangen', 'Niet behandeld'])
    expect(subjectsOf(await expectMails(address('snooze'), 1))).toEqual(['Ontvangen'])
    await els.goto('/balie/postvak?lijst=snoozed')
    await sees(els.getByRole('link', { name: /Hondenpoep/ }).first())
  })
  test('calls somebody back who called while nobody answered', async () => {
    const number = `47${String(Date.now()).slice(-7)}`
    const caller = await newPerson()
    await caller.goto('/demo/telefoon')
    await caller.getByLabel('Of een ander nummer').fill(`0${number}`)
    await caller.getByRole('button', { name: 'Bel en hang meteen weer op' }).click()

    const els = await staff('Els Verhaeghe')
    const rows = els.locator('[data-inbox-row]')
    await els.goto(`/balie/postvak?zoek=${number}`)
    await expect.poll(() => rows.count(), { timeout: 15_000 }).toBe(1)
    await els.keyboard.press('j')
    await seesText(els, '1 gemiste oproep')
    await expectAccessible(els, /^Postvak/)
    await els.keyboard.press('g')
    await sees(els.getByLabel('Notitie'))
    await els.keyboard.type('Bandje ingesproken')
    await send(els)
    await seesText(els, 'Poging genoteerd')
    await els.goto(`/balie/postvak?zoek=${number}`)
    await expect.poll(() => rows.count(), { timeout: 15_000 }).toBe(1)
    await els.keyboard.press('j')
    await seesText(els, '1 keer geprobeerd')
    await els.keyboard.press('h')
    await sees(els.getByLabel('Notitie'))
    await els.keyboard.type('Toch gesproken')
    await send(els)
    await seesText(els, 'Terugbelverzoek afgehandeld')
    await expect.poll(() => rows.count(), { timeout: 15_000 }).toBe(0)
  })
})
