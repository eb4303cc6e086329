import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { sees, seesText } from './src/seen.ts'
import { citizenReports } from './src/steps/citizen-reports.ts'
import { expectWorkingLinks, leadsOf, opensLinkOf } from './src/steps/reporter-follows.ts'
import { staffBegins, staffOpens } from './src/steps/staff-acts.ts'

const explanation = 'De haag staat op grond van de school. Bel de school op 056 00 00 00.'

describe('a report that the city does not take up', () => {
  const { newPerson, staff, addressOf, expectMails } = useJourney()

  test('needs a reason and an explanation, and the reporter reads both', async () => {
    const email = addressOf('frans.privaat')
    const frans = await newPerson()
    const { reference } = await citizenReports(frans, {
      text: 'De haag van de school hangt over het voetpad.',
      category: 'Gras, haag of struiken',
      answers: [],
      place: 'Schoolstraat 5',
      email,
    })
    const [received] = await expectMails(email, 1)
    await opensLinkOf(frans, received)

    const els = await staff('Els Verhaeghe')
    await staffOpens(els, reference)
    const form = await staffBegins(els, 'Niet behandelen')
    const decline = form.getByRole('button', { name: 'Niet behandelen', exact: true })
    await decline.click()
    await sees(form.getByRole('alert').getByRole('link', { name: 'Kies een reden uit de lijst.' }))
    await sees(form.getByRole('alert').getByRole('link', { name: 'Schrijf een uitleg voor de melder.' }))
    await form.getByRole('radio', { name: 'Privéterrein' }).check()
    await form.getByLabel('Uitleg aan de melder').fill(explanation)
    await decline.click()

    const mails = await expectMails(email, 2)
    expect(leadsOf(mails, 'gras, haag of struiken')).toEqual([
      `Ontvangen (${reference})`,
      `Niet behandeld (${reference})`,
    ])
    expect(mails[1]?.text).toContain('Dit ligt op privéterrein.')
    expect(mails[1]?.text).toContain(explanation)
    await expectWorkingLinks(mails)
    await seesText(frans, /Dit wordt\s+niet behandeld/)
    await seesText(frans, explanation)
  })
})
