import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { sees, seesNoMore, seesText } from './src/seen.ts'
import { citizenMails, sendsUnusual } from './src/steps/citizen-mails.ts'
import { expectWorkingLinks } from './src/steps/reporter-follows.ts'
import { staffActs, staffOpens } from './src/steps/staff-acts.ts'

const text = 'Voor de bibliotheek ligt een <put> in de weg, ik viel er bijna in.'
const question = 'Aan welke kant van de straat?'
const answer = 'Aan de kant van de <bakker>.'

/** A letter in the list of mails of the desk, opened. */
const opensLetter = async (clerk: Page, subject: string): Promise<void> => {
  await clerk.goto('/balie/postvak?lijst=mail')
  await clerk.getByRole('link').filter({ hasText: subject }).first().click()
  await sees(clerk.getByRole('region', { name: 'Het bericht' }))
}

describe('a mail to 1777', () => {
  const { newPerson, staff, addressOf, expectMails } = useJourney()

  test('becomes a report, is asked about and answered by mail, and goes on', async () => {
    const email = addressOf('mieke.mailt')
    const mieke = await newPerson()
    await citizenMails(mieke, { from: `Mieke <${email}>`, subject: 'Put voor de bib', text, photo: true })
    const [confirmation] = await expectMails(email, 1)
    const [reference = ''] = /\d{3}-\d{3}-\d{2}-\d/.exec(confirmation?.subject ?? '') ?? []

    const clerk = await staff('Els Verhaeghe')
    await opensLetter(clerk, 'Put voor de bib')
    await seesText(clerk, text)
    await staffOpens(clerk, reference)
    await seesText(clerk, text)
    await sees(clerk.getByRole('img').first())
    await staffActs(clerk, 'Vraag stellen', (form) => form.getByLabel('Vraag aan de melder').fill(question))
    const [, asked] = await expectMails(email, 2)
    expect(asked?.text).toContain(question)

    await citizenMails(mieke, { from: email, answers: asked?.subject ?? '', text: answer })
    await seesText(clerk, answer)
    const mails = await expectMails(email, 3)
    expect(mails[2]?.subject).toContain('Antwoord gekregen')
    await expectWorkingLinks(mails)
  })

  test('that no machine can decide about waits for a person, who ends it', async () => {
    await sendsUnusual(await newPerson(), 'Versleutelde mail')
    const clerk = await staff('Els Verhaeghe')
    await opensLetter(clerk, 'Versleuteld bericht')
    await clerk.getByRole('button', { name: 'Niets te doen' }).click()
    await seesNoMore(clerk.getByRole('link').filter({ hasText: 'Versleuteld bericht' }))
  })
})
