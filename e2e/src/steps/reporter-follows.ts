import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { linkIn, type Mail } from '../journey.ts'
import { isAt } from '../seen.ts'

/** Opens the report by the link of a mail, as on any device. */
export const opensLinkOf = async (page: Page, mail: Mail | undefined): Promise<void> => {
  await page.goto(linkIn(mail))
  await isAt(page, /^\/(nl|en|fr|de)\/melding\//)
}

/** Every mail must lead to the report, also the first ones when the report is long done. */
export const expectWorkingLinks = async (mails: readonly Mail[]): Promise<void> => {
  const answers = await Promise.all(mails.map((mail) => fetch(linkIn(mail), { redirect: 'manual' })))
  expect(answers.map(({ status }) => status)).toEqual(mails.map(() => 303))
}

/** Subjects without the words that all mails of one report share. */
export const leadsOf = (mails: readonly Mail[], about: string): readonly string[] =>
  mails.map(({ subject }) => subject.replace(`: je melding over ${about}`, ''))
