import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { seesText } from './src/seen.ts'
import { citizenReports } from './src/steps/citizen-reports.ts'
import { expectWorkingLinks, leadsOf, opensLinkOf } from './src/steps/reporter-follows.ts'
import { staffActs, staffOpens } from './src/steps/staff-acts.ts'

describe('a question that the desk answers at once', () => {
  const { newPerson, staff, addressOf, expectMails } = useJourney()

  test('the answer comes in one mail and closes the report', async () => {
    const email = addressOf('omer.vraag')
    const omer = await newPerson()
    const { reference } = await citizenReports(omer, {
      text: 'Is het stadhuis open op 24 december?',
      category: 'Vraag over openingsuren',
      place: 'Stadhuis',
      email,
    })
    const [received] = await expectMails(email, 1)
    await opensLinkOf(omer, received)

    const hatice = await staff('Hatice Aydin')
    await staffOpens(hatice, reference)
    await staffActs(hatice, 'Beantwoorden', (form) =>
      form.getByLabel('Antwoord aan de melder').fill('Ja, tot 12 uur. Daarna is het gesloten.'),
    )

    const mails = await expectMails(email, 2)
    expect(leadsOf(mails, 'vraag over openingsuren')).toEqual([
      `Ontvangen (${reference})`,
      `Beantwoord (${reference})`,
    ])
    expect(mails[1]?.text).toContain('Ja, tot 12 uur. Daarna is het gesloten.')
    await expectWorkingLinks(mails)
    await seesText(omer, /Je vraag is\s+beantwoord/)
    await seesText(omer, 'Ja, tot 12 uur. Daarna is het gesloten.')
    await seesText(hatice, 'Beantwoord')
  })
})
