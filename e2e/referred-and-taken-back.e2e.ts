import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { seesText } from './src/seen.ts'
import { citizenReports } from './src/steps/citizen-reports.ts'
import { expectWorkingLinks, leadsOf, opensLinkOf } from './src/steps/reporter-follows.ts'
import { staffActs, staffOpens } from './src/steps/staff-acts.ts'

const about = 'afval niet opgehaald'

describe('a report that IMOG gets and the city takes back', () => {
  const { newPerson, staff, addressOf, expectMails, mailsTo } = useJourney()

  test('the reporter and the partner each hear it once', async () => {
    const email = addressOf('simone.imog')
    const simone = await newPerson()
    const { reference } = await citizenReports(simone, {
      text: 'Heel onze straat staat nog vol restafval.',
      category: 'Afval niet opgehaald',
      answers: ['Restafval', 'Heel de straat'],
      place: 'Sint-Rochuslaan',
      email,
    })
    const [received] = await expectMails(email, 1)
    await opensLinkOf(simone, received)
    const toPartner = async () =>
      (await mailsTo('meldingen@imog.example')).filter(({ subject }) => subject.includes(reference))

    const els = await staff('Els Verhaeghe')
    await staffOpens(els, reference)
    await staffActs(els, 'Naar partner', async (form) => {
      await form.getByLabel('Partner', { exact: true }).selectOption({ label: 'IMOG' })
      await form.getByLabel('Waarom is dit voor de partner?').fill('De hele ronde is niet gereden.')
    })
    const referred = await expectMails(email, 2)
    expect(referred[1]?.text).toContain('IMOG volgt de melding verder op')
    await seesText(simone, /IMOG\s+volgt je melding verder op/)
    await expect.poll(async () => (await toPartner()).map(({ subject }) => subject)).toHaveLength(1)
    expect((await toPartner())[0]?.text).toContain('De hele ronde is niet gereden.')

    await staffActs(els, 'Terugnemen', (form) =>
      form.getByLabel('Waarom neem je de melding terug?').fill('IMOG meldt dat de stad zelf ophaalde.'),
    )
    const mails = await expectMails(email, 3)
    expect(leadsOf(mails, about)).toEqual([
      `Ontvangen (${reference})`,
      `Naar externe partner (${reference})`,
      `Terug bij de stad (${reference})`,
    ])
    await expectWorkingLinks(mails)
    await seesText(simone, 'Terug bij')
    await expect
      .poll(async () => (await toPartner()).map(({ subject }) => subject))
      .toEqual([
        `Nieuw van de stad: melding over ${about} (${reference})`,
        `Niet meer nodig: melding over ${about} (${reference})`,
      ])
  })
})
