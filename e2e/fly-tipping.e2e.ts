import { formatRange, toDay } from '@meldpunt/domain'
import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { takePhoto } from './src/photo.ts'
import { isAt, seesText, seesTitle } from './src/seen.ts'
import { citizenReports } from './src/steps/citizen-reports.ts'
import { expectWorkingLinks, opensLinkOf } from './src/steps/reporter-follows.ts'
import { showsPhoto } from './src/steps/shows-photo.ts'
import { staffActs, staffBegins, staffOpens } from './src/steps/staff-acts.ts'

const day = 86_400_000
const days = { first: toDay(Date.now() + day), last: toDay(Date.now() + 4 * day) }
const range = formatRange(days, 'nl')

describe('fly-tipping, from the report to "Behandeld"', () => {
  const { newPerson, staff, addressOf, expectMails, mailsTo } = useJourney()

  test('every step reaches the reporter once, by mail and on the page that stays open', async () => {
    const email = addressOf('jana.sluikstort')
    const citizen = await newPerson()
    const { reference } = await citizenReports(citizen, {
      text: 'Er ligt een oude zetel en karton naast de glasbol.',
      category: 'Sluikstort',
      asksForDanger: true,
      answers: ['Meubels of toestellen'],
      place: 'Doorniksestraat 12',
      name: 'Jana',
      email,
      photo: await takePhoto('voor'),
    })
    await seesTitle(citizen, 'Je melding is verstuurd · Kortrijk 1777')
    await seesText(citizen, 'Dank je. Je melding is bij 1777.')
    await seesText(citizen, /\/volg\//)
    const subject = (lead: string) => `${lead}: je melding over sluikstort (${reference})`
    const toldUpTo = async (...leads: string[]) => {
      const mails = await expectMails(email, leads.length)
      expect(mails.map((mail) => mail.subject)).toEqual(leads.map(subject))
      expect(mails.every(({ to }) => to.includes(email))).toBe(true)
      return mails
    }

    const [received] = await toldUpTo('Ontvangen')
    expect(received?.text).toContain('Dag Jana')
    const jana = await newPerson({ viewport: { width: 390, height: 844 } })
    await opensLinkOf(jana, received)
    await seesText(jana, reference)
    await seesText(jana, '1777 leest je melding')
    await showsPhoto(jana.getByRole('figure').filter({ hasText: 'Jouw foto' }).getByRole('img'))

    const els = await staff('Els Verhaeghe')
    await staffOpens(els, reference)
    await seesText(els, 'Er ligt een oude zetel en karton naast de glasbol.')
    const registering = await staffBegins(els, 'Registreren')
    await seesText(registering, 'Nette Stad')
    await registering.getByText('Waarom?').click()
    await seesText(registering, 'Sluikstort naar Nette Stad')
    await registering.getByRole('button', { name: 'Bekijk de mail' }).click()
    await seesText(registering, subject('Geregistreerd'))
    await registering.getByRole('button', { name: 'Registreren', exact: true }).click()
    await toldUpTo('Ontvangen', 'Geregistreerd')
    await seesText(jana, /Nette Stad lost dit op/)

    const nadia = await staff('Nadia Maes')
    await staffOpens(nadia, reference)
    await staffActs(nadia, 'Starten')
    await toldUpTo('Ontvangen', 'Geregistreerd', 'In behandeling')
    await seesText(jana, 'is ermee bezig')

    await staffActs(nadia, 'Plannen', async (form) => {
      await form.getByLabel('Eerste dag').fill(days.first)
      await form.getByLabel('Laatste dag').fill(days.last)
      await form.getByLabel('Uitleg aan de melder').fill('We komen met de kraanwagen.')
    })
    const planned = await toldUpTo('Ontvangen', 'Geregistreerd', 'In behandeling', 'Gepland')
    expect(planned.at(-1)?.text).toContain(range)
    expect(planned.at(-1)?.text).toContain('We komen met de kraanwagen.')
    await seesText(jana, range)

    await staffActs(nadia, 'Afhandelen', async (form) => {
      await form.getByLabel('Wat is er gedaan?').fill('Alles is weg en het voetpad is geveegd.')
      await form.getByLabel('Voeg foto’s toe').setInputFiles(await takePhoto('na'))
    })
    const all = await toldUpTo('Ontvangen', 'Geregistreerd', 'In behandeling', 'Gepland', 'Behandeld')
    expect(all.at(-1)?.text).toContain('Alles is weg en het voetpad is geveegd.')
    await seesText(jana, /Het is\s+opgelost/)
    await seesText(jana, 'Alles is weg en het voetpad is geveegd.')
    await showsPhoto(jana.getByRole('figure').filter({ hasText: /^Na,/ }).getByRole('img'))
    await isAt(jana, /^\/nl\/melding\//)

    await expectWorkingLinks(all)
    const toDepartment = (await mailsTo('nette-stad@kortrijk.example')).filter((mail) =>
      mail.subject.includes(reference),
    )
    expect(toDepartment.map((mail) => mail.subject)).toEqual([
      `Nieuw voor Nette Stad: melding over sluikstort (${reference})`,
    ])
  })
})
