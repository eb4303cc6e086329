import type { Page } from 'playwright-core'
import { sees, seesTitle } from '../seen.ts'

export type Call = { text: string; category: string; place: string; name?: string; phone?: string }

/** What a clerk types while somebody calls, up to but not with sending it. */
export const takesDown = async (clerk: Page, { text, category, place, name, phone }: Call): Promise<void> => {
  await clerk.getByRole('link', { name: 'Balie' }).click()
  await seesTitle(clerk, /^Nieuwe melding/)
  await clerk.getByLabel('Wat meldt de beller?').fill(text)
  await clerk.getByRole('combobox', { name: 'Waarover gaat het?' }).fill(category)
  await clerk.getByRole('option', { name: category }).click()
  await clerk.getByLabel('Waar is het?').fill(place)
  await clerk.getByLabel('Postcode').fill('8500')
  if (name) await clerk.getByRole('textbox', { name: 'Naam' }).fill(name)
  if (phone) await clerk.getByRole('textbox', { name: 'Telefoon' }).fill(phone)
}

export type TakenDown = { reference: string; reportId: string }

/** Sends it and opens the report, as its number is read to the caller. */
export const registersCall = async (clerk: Page): Promise<TakenDown> => {
  await clerk.getByRole('button', { name: 'Registreer de melding' }).click()
  await sees(clerk.getByRole('heading', { name: 'De melding is geregistreerd' }))
  const aloud = clerk.getByRole('region', { name: 'Lees voor' })
  const reference = (await aloud.getByText(/^\d{3}-\d{3}-\d{2}-\d$/).textContent()) ?? ''
  const href = (await clerk.getByRole('link', { name: 'Open de melding' }).getAttribute('href')) ?? ''
  return { reference, reportId: href.split('/').at(-1) ?? '' }
}
