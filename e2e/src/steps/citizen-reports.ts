import type { Page } from 'playwright-core'
import type { Photo } from '../photo.ts'
import { isAt, sees } from '../seen.ts'

export type ToldReport = {
  text: string
  /** Label of the category as it stands on the page. */
  category: string
  /** Whether the category stops the person for 112 first. */
  asksForDanger?: boolean
  /** Labels of the choices for the questions of the category, in order. */
  answers?: readonly string[]
  place: string
  /** Address for a mail at every step; left out: the person stays unknown. */
  email?: string
  name?: string
  photo?: Photo
}

export type SentReport = { reference: string; reportId: string }

export const tellsWhat = async (page: Page, { text, category, photo }: ToldReport): Promise<void> => {
  await page.goto('/nl/melden')
  await page.getByLabel('Wat is er aan de hand?').fill(text)
  await page.getByText('Toon alle soorten meldingen').click()
  await page.getByRole('radio', { name: category, exact: true }).last().check()
  if (photo) {
    await page.getByLabel('Voeg een foto toe').setInputFiles(photo)
    await sees(page.getByRole('button', { name: 'Verwijder foto 1' }))
  }
  // The button sends nothing before the page is ready for it.
  await page.locator('button[type=submit]', { hasText: 'Verder' }).click()
}

export const answersQuestions = async (page: Page, report: ToldReport): Promise<void> => {
  if (report.asksForDanger)
    await page.getByRole('button', { name: 'Er is nu geen gevaar, ga verder' }).click()
  if (!report.answers) return
  for (const answer of report.answers) await page.getByRole('radio', { name: answer, exact: true }).check()
  await page.getByRole('button', { name: 'Verder: waar is het?' }).click()
}

export const tellsWhere = async (page: Page, { place }: ToldReport): Promise<void> => {
  await page.getByLabel('Waar is het?').fill(place)
  await page.getByLabel('Postcode').fill('8500')
  await page.getByRole('button', { name: 'Verder: wie ben je?' }).click()
}

export const tellsWho = async (page: Page, { email, name }: ToldReport): Promise<void> => {
  if (email) {
    await page.getByRole('radio', { name: 'Met een mail bij elke stap' }).check()
    await page.getByLabel('Mailadres').fill(email)
    if (name) await page.getByLabel('Naam').fill(name)
  } else await page.getByRole('radio', { name: 'Niet, ik blijf onbekend' }).check()
  await page.getByRole('button', { name: 'Verder: nakijken' }).click()
}

/** Number and id as the confirmation shows them. */
export const readsConfirmation = async (page: Page): Promise<SentReport> => {
  await isAt(page, /\/verstuurd\//)
  const reference = await page
    .getByText(/^\d{3}-\d{3}-\d{2}-\d$/)
    .first()
    .textContent()
  return { reference: reference ?? '', reportId: new URL(page.url()).pathname.split('/').at(-1) ?? '' }
}

/** A citizen tells the city something, step by step, up to the confirmation. */
export const citizenReports = async (page: Page, report: ToldReport): Promise<SentReport> => {
  await tellsWhat(page, report)
  await answersQuestions(page, report)
  await tellsWhere(page, report)
  await tellsWho(page, report)
  await page.getByRole('button', { name: 'Verstuur mijn melding' }).click()
  return readsConfirmation(page)
}
