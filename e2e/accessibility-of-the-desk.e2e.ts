import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { sees } from './src/seen.ts'
import { expectAccessible } from './src/steps/accessible.ts'

describe('every colleague can use', { timeout: 180_000 }, () => {
  const { newPerson, staff } = useJourney()

  test('the desk: signing in, the queue, a report by phone, and the parts it is made of', async () => {
    const stranger = await newPerson()
    await stranger.goto('/balie/')
    await expectAccessible(stranger, /^Aanmelden/)
    await stranger.goto('/balie/aanmelden')
    await expectAccessible(stranger, /^Aanmelden/)
    const els = await staff('Els Verhaeghe')
    await sees(els.getByRole('table'))
    await expectAccessible(els, /Meldpunt 1777$/)
    await els.goto('/balie/oproep')
    await sees(els.getByRole('combobox', { name: /^Zoek antwoord/ }))
    await expectAccessible(els, /^Oproep/)
    await els.goto('/balie/contacten')
    await sees(els.getByRole('region', { name: 'Samengevat' }))
    await expectAccessible(els, /^Contacten/)
    await els.goto('/balie/inzicht/voorstellen')
    await sees(els.getByRole('table', { name: /^De laatste modellen/ }))
    await expectAccessible(els, /^Voorstellen/)
    await els.goto('/balie/ui')
    await sees(els.getByRole('heading', { level: 1 }).first())
    // Its examples stand beside each other with headings of their own, which on one page make no order.
    await expectAccessible(els, /Meldpunt/, ['heading-order'])
  })

  test('Beheer and Inzicht', async () => {
    const ann = await staff('Ann Callens')
    for (const [page, title] of [
      ['toegang', /^Toegang/],
      ['medewerkers', /^Medewerkers/],
      ['vergeten', /^Vragen om te vergeten/],
      ['bewaartermijnen', /^Bewaartermijnen/],
      ['wijzigingen', /^Wijzigingen/],
    ] as const) {
      await ann.goto(`/balie/beheer/${page}`)
      await sees(ann.getByRole('heading', { level: 1, name: title }))
      await expectAccessible(ann, title)
    }
    await ann.goto('/balie/beheer/tekstblokken')
    await ann.getByRole('button', { name: 'Aanspreking' }).click()
    await sees(ann.getByRole('region', { name: 'Voorbeeld in het Nederlands' }))
    await expectAccessible(ann, /^Tekstblokken/)
    const nadia = await staff('Nadia Maes')
    await nadia.goto('/balie/voor-mij')
    await sees(nadia.getByRole('heading', { level: 1, name: 'Voor mij' }))
    await expectAccessible(nadia, /^Voor mij/)
    const marc = await staff('Marc Olieslagers')
    await marc.goto('/balie/inzicht/wie-keek')
    await sees(marc.getByRole('heading', { level: 1, name: 'Wie keek' }))
    await expectAccessible(marc, /^Wie keek/)
  })

  test('the figures of the proposals, taken along as a file', async () => {
    const els = await staff('Els Verhaeghe')
    await els.goto('/balie/inzicht/voorstellen')
    const link = els.getByRole('link', { name: /^Download als CSV: De laatste modellen/ })
    const [download] = await Promise.all([els.waitForEvent('download'), link.click()])
    const file = (await buffer(await download.createReadStream())).toString('utf8')
    expect(download.suggestedFilename()).toBe('voorstellen-modellen.csv')
    expect(file.split('\r\n')[0]).toBe(
      '\uFEFFVersie,Geleerd op,Uit meldingen,Eerste juist (%),Bij de drie (%),Iets voorgesteld (%),Dan juist (%),Drempel (%)',
    )
  })

  test('the demo around it', async () => {
    const newcomer = await newPerson()
    await newcomer.goto('/demo')
    await expectAccessible(newcomer, /^Demo/)
    await newcomer.goto('/demo/postbus')
    await expectAccessible(newcomer, /^Postbus/)
  })
})
