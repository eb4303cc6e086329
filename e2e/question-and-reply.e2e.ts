import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { sees, seesText, seesTitle } from './src/seen.ts'
import { citizenReports, type SentReport } from './src/steps/citizen-reports.ts'
import { expectWorkingLinks, leadsOf, opensLinkOf } from './src/steps/reporter-follows.ts'
import { staffActs, staffOpens } from './src/steps/staff-acts.ts'

const question = 'Aan welke kant van de brug ligt het?'
const answer = 'Aan de kant van het <station>, bij de fietsen.'

describe('a question to the reporter', () => {
  const { newPerson, staff, addressOf, expectMails } = useJourney()

  const askedReport = async (email: string): Promise<{ report: SentReport; clerk: Page }> => {
    const report = await citizenReports(await newPerson(), {
      text: 'Er ligt hondenpoep aan de brug.',
      category: 'Hondenpoep',
      place: 'Aan de brug',
      email,
    })
    await expectMails(email, 1)
    const clerk = await staff('Els Verhaeghe')
    await staffOpens(clerk, report.reference)
    await staffActs(clerk, 'Vraag stellen', (form) => form.getByLabel('Vraag aan de melder').fill(question))
    return { report, clerk }
  }

  const expectAnswered = async (
    email: string,
    { report, clerk }: Awaited<ReturnType<typeof askedReport>>,
  ) => {
    const mails = await expectMails(email, 3)
    expect(leadsOf(mails, 'hondenpoep')).toEqual([
      `Ontvangen (${report.reference})`,
      `Een vraag voor jou (${report.reference})`,
      `Antwoord gekregen (${report.reference})`,
    ])
    await expectWorkingLinks(mails)
    await seesText(clerk, answer)
  }

  test('is the first thing on the follow page, and the answer goes back to the desk', async () => {
    const email = addressOf('ria.antwoord')
    const asked = await askedReport(email)
    const mails = await expectMails(email, 2)
    expect(mails[1]?.text).toContain(question)
    const ria = await newPerson({ viewport: { width: 390, height: 844 } })
    await opensLinkOf(ria, mails[1])
    await seesTitle(ria, /^We wachten op jouw antwoord/)
    await sees(ria.getByRole('heading', { level: 1, name: question }))
    await ria.getByLabel('Jouw antwoord').fill(answer)
    await ria.getByRole('button', { name: 'Verstuur mijn antwoord' }).click()
    await seesText(ria, answer)
    await seesText(ria, 'Je gaf antwoord')
    await expectAnswered(email, asked)
  })

  test('can be answered by the plain form of a browser without script', async () => {
    const email = addressOf('walter.antwoord')
    const asked = await askedReport(email)
    const mails = await expectMails(email, 2)
    const walter = await newPerson({ javaScriptEnabled: false })
    await opensLinkOf(walter, mails[1])
    await walter.getByRole('button', { name: 'Verstuur mijn antwoord' }).click()
    await seesText(walter, 'Schrijf je antwoord of voeg een foto toe.')
    await walter.getByLabel('Jouw antwoord').fill(answer)
    await walter.getByRole('button', { name: 'Verstuur mijn antwoord' }).click()
    await seesText(walter, answer)
    await seesText(walter, 'Je gaf antwoord')
    await expectAnswered(email, asked)
  })
})
