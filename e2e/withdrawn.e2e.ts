import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { seesText, seesTitle } from './src/seen.ts'
import { citizenReports } from './src/steps/citizen-reports.ts'
import { expectWorkingLinks, leadsOf, opensLinkOf } from './src/steps/reporter-follows.ts'
import { staffOpens } from './src/steps/staff-acts.ts'

describe('a report that the reporter withdraws', () => {
  const { newPerson, staff, addressOf, expectMails } = useJourney()

  test('is asked once more, closed, and nobody can act on it', async () => {
    const email = addressOf('lotte.intrekken')
    const lotte = await newPerson()
    const { reference } = await citizenReports(lotte, {
      text: 'Onkruid op het kerkhof.',
      category: 'Onkruid',
      place: 'Kerkhof',
      email,
    })
    const [received] = await expectMails(email, 1)
    await opensLinkOf(lotte, received)
    await lotte.getByRole('link', { name: 'Trek mijn melding in' }).click()
    await seesTitle(lotte, /^Je melding intrekken/)
    await lotte.getByRole('button', { name: 'Ja, trek mijn melding in' }).click()
    await seesText(lotte, /Je melding is\s+ingetrokken/)

    const mails = await expectMails(email, 2)
    expect(leadsOf(mails, 'onkruid')).toEqual([`Ontvangen (${reference})`, `Ingetrokken (${reference})`])
    await expectWorkingLinks(mails)
    const els = await staff('Els Verhaeghe')
    await staffOpens(els, reference)
    await seesText(els, /ingetrokken/i)
    expect(await els.getByRole('button', { name: 'Registreren', exact: true }).count()).toBe(0)
  })
})
