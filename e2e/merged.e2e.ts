import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { sees, seesText } from './src/seen.ts'
import { citizenReports } from './src/steps/citizen-reports.ts'
import { expectWorkingLinks, leadsOf, opensLinkOf } from './src/steps/reporter-follows.ts'
import { staffActs, staffOpens, staffRegisters } from './src/steps/staff-acts.ts'

const place = 'Doorniksewijk 88'

describe('the same thing reported twice', () => {
  const { newPerson, staff, addressOf, expectMails } = useJourney()

  const reports = async (person: Page, text: string, email: string): Promise<string> => {
    const { reference } = await citizenReports(person, { text, category: 'Hondenpoep', place, email })
    return reference
  }

  test('goes on as one, is taken apart again, and everybody hears of what is theirs', async () => {
    const [toAn, toBram] = [addressOf('an.eerst'), addressOf('bram.ook')]
    const [an, bram] = [await newPerson(), await newPerson()]
    const leading = await reports(an, 'Hondenpoep aan de schoolpoort.', toAn)
    const second = await reports(bram, 'Aan de poort van de school ligt poep.', toBram)

    const els = await staff('Els Verhaeghe')
    await staffOpens(els, leading)
    await staffRegisters(els)
    await staffOpens(els, second)
    await staffActs(els, 'Samenvoegen', async (form) => {
      await form.getByRole('radio', { name: leading }).check()
      const outcome = form.getByRole('region', { name: 'Wat er gebeurt' })
      await seesText(outcome, 'Hondenpoep aan de schoolpoort.')
      await seesText(outcome, `Nette Stad volgt beide meldingen samen op, als ${leading}.`)
    })
    await sees(els.getByRole('link', { name: leading }))
    const merged = await expectMails(toBram, 2)
    expect(leadsOf(merged, 'hondenpoep')).toEqual([`Ontvangen (${second})`, `Samengevoegd (${second})`])
    expect(merged[1]?.text).toContain(leading)
    await opensLinkOf(bram, merged[1])
    await seesText(bram, /Je melding gaat verder samen met/)

    await staffOpens(els, leading)
    await staffActs(els, 'Bericht sturen', (form) =>
      form.getByLabel('Bericht aan de melder en wie volgt').fill('De veegwagen komt morgen.'),
    )
    const [heard, told] = [await expectMails(toBram, 3), await expectMails(toAn, 3)]
    for (const mails of [heard, told]) expect(mails[2]?.text).toContain('De veegwagen komt morgen.')

    await staffOpens(els, second)
    await staffActs(els, 'Weer apart zetten', (form) =>
      form.getByLabel(`Waarom hoort deze melding niet bij ${leading}?`).fill('Het is de andere poort.'),
    )
    const apart = await expectMails(toBram, 4)
    expect(leadsOf(apart, 'hondenpoep').at(-1)).toBe(`Weer apart (${second})`)
    expect(apart[3]?.text).not.toContain('Het is de andere poort.')
    await expectWorkingLinks(apart)
    await bram.reload()
    await seesText(bram, 'Weer een aparte melding')

    await staffOpens(els, leading)
    await staffActs(els, 'Afhandelen', (form) => form.getByLabel('Wat is er gedaan?').fill('Geveegd.'))
    expect(leadsOf(await expectMails(toAn, 4), 'hondenpoep')).toEqual([
      `Ontvangen (${leading})`,
      `Geregistreerd (${leading})`,
      expect.stringContaining(leading),
      `Behandeld (${leading})`,
    ])
    await expectMails(toBram, 4)
  })
})
