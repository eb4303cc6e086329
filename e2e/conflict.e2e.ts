import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { sees, seesNoMore, seesText } from './src/seen.ts'
import { citizenReports } from './src/steps/citizen-reports.ts'
import { leadsOf } from './src/steps/reporter-follows.ts'
import { staffActs, staffBegins, staffOpens } from './src/steps/staff-acts.ts'

const explanation = 'Dit is de taak van de eigenaar van het gebouw.'

describe('two colleagues with one report', () => {
  const { newPerson, staff, addressOf, expectMails } = useJourney()

  test('the second sees what the first did, keeps what was typed, and decides anew', async () => {
    const email = addressOf('twee.collegas')
    const { reference } = await citizenReports(await newPerson(), {
      text: 'Hondenpoep in de inkomhal.',
      category: 'Hondenpoep',
      place: 'Residentie Leie',
      email,
    })
    const els = await staff('Els Verhaeghe')
    await staffOpens(els, reference)
    const form = await staffBegins(els, 'Niet behandelen')
    await form.getByRole('radio', { name: 'Privéterrein' }).check()
    await form.getByLabel('Uitleg aan de melder').fill(explanation)

    const hatice = await staff('Hatice Aydin')
    await staffOpens(hatice, reference)
    await staffActs(hatice, 'Registreren')

    await form.getByRole('button', { name: 'Niet behandelen', exact: true }).click()
    const changed = form.getByRole('alert').filter({ hasText: 'Intussen veranderd' })
    await sees(changed)
    await seesText(changed, 'Geregistreerd bij Nette Stad')
    await seesText(changed, 'Hatice Aydin')
    expect(await form.getByLabel('Uitleg aan de melder').inputValue()).toBe(explanation)
    expect(await form.getByRole('radio', { name: 'Privéterrein' }).isChecked()).toBe(true)
    const before = await expectMails(email, 2)
    expect(leadsOf(before, 'hondenpoep')).toEqual([
      `Ontvangen (${reference})`,
      `Geregistreerd (${reference})`,
    ])

    await form.getByRole('button', { name: 'Toch versturen' }).click()
    await seesNoMore(form)
    const mails = await expectMails(email, 3)
    expect(mails[2]?.subject).toBe(`Niet behandeld: je melding over hondenpoep (${reference})`)
    await seesText(hatice, 'Veranderd sinds je deze pagina opende')
    await seesText(hatice, explanation)
  })
})
