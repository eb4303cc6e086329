import type { Locator, Page } from 'playwright-core'
import { sees, seesTitle } from '../seen.ts'

export type Call = { text: string; category: string; place: string; name?: string; phone?: string }

/** The one field of the call screen. */
export const omniboxOf = (clerk: Page): Locator => clerk.getByRole('combobox', { name: /^Zoek antwoord/ })

export const opensCall = async (clerk: Page): Promise<void> => {
  const nav = clerk.getByRole('navigation', { name: 'Werkruimten' })
  await nav
    .getByRole('link', { name: /^(Balie|Oproep)$/ })
    .first()
    .click()
  await seesTitle(clerk, /^Oproep/)
  await sees(omniboxOf(clerk))
}

/** What a clerk types while somebody calls, up to but not with sending it. */
export const takesDown = async (clerk: Page, { text, category, place, name, phone }: Call): Promise<void> => {
  await opensCall(clerk)
  await omniboxOf(clerk).fill(category)
  await clerk
    .getByRole('option', { name: `Categorie ${category}` })
    .first()
    .click()
  await clerk.getByLabel('Wat meldt de beller?').fill(text)
  await clerk.getByLabel('Straat of plaats').fill(place)
  await clerk.getByLabel('Postcode').fill('8500')
  const form = clerk.getByRole('form', { name: 'Melding' })
  if (name) await form.getByRole('textbox', { name: 'Naam' }).fill(name)
  if (phone) await form.getByRole('textbox', { name: 'Telefoon' }).fill(phone)
}

export type TakenDown = { reference: string; reportId: string }

/** Sends it and reads its number, as it is read to the caller. */
export const registersCall = async (clerk: Page): Promise<TakenDown> => {
  await clerk.keyboard.press('Control+Enter')
  await sees(clerk.getByRole('heading', { name: 'De melding is geregistreerd' }))
  const aloud = clerk.getByRole('region', { name: 'Lees voor' })
  const reference = (await aloud.getByText(/^\d{3}-\d{3}-\d{2}-\d$/).textContent()) ?? ''
  const href = (await clerk.getByRole('link', { name: 'Open de melding' }).getAttribute('href')) ?? ''
  return { reference, reportId: href.split('/').at(-1) ?? '' }
}
