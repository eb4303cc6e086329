import type { Page } from 'playwright-core'
import { sees } from '../seen.ts'

export type CitizenMail = {
  from: string
  subject?: string
  text: string
  /** The subject of the mail of the city that this answers, as it stands in the mail program. */
  answers?: string
  photo?: boolean
}

/** Writes to 1777 with the mail program of the demo. */
export const citizenMails = async (page: Page, mail: CitizenMail): Promise<void> => {
  await page.goto('/demo/mailen')
  await page.getByLabel('Van').fill(mail.from)
  if (mail.answers) {
    const option = page.getByLabel('Antwoord op').locator('option').filter({ hasText: mail.answers })
    await page.getByLabel('Antwoord op').selectOption((await option.first().getAttribute('value')) ?? '')
  }
  if (mail.subject) await page.getByLabel('Onderwerp').fill(mail.subject)
  await page.getByLabel('Tekst').fill(mail.text)
  if (mail.photo) await page.getByLabel('Met een foto').check()
  await page.getByRole('button', { name: 'Verstuur naar 1777' }).click()
  await sees(page.getByText('Je mail is verstuurd.'))
}

/** Sends one of the unusual mails that the demo has ready. */
export const sendsUnusual = async (page: Page, label: string): Promise<void> => {
  await page.goto('/demo/mailen')
  await page.getByRole('button', { name: `Verstuur ${label}`, exact: true }).click()
  await sees(page.getByText('Je mail is verstuurd.'))
}
