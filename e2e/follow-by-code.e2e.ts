import { describe, expect, test } from 'vitest'
import { type Mail, useJourney } from './src/journey.ts'
import { isAt, sees, seesText } from './src/seen.ts'
import { expectAccessible } from './src/steps/accessible.ts'
import { citizenReports } from './src/steps/citizen-reports.ts'

const codeIn = (mail: Mail | undefined): string => /^(\d{6}) /.exec(mail?.subject ?? '')?.[1] ?? ''
const wrongFor = (code: string): string => (code === '000000' ? '000001' : '000000')

describe('somebody who lost the link', { timeout: 120_000 }, () => {
  const { newPerson, addressOf, expectMails } = useJourney()

  test('follows with the number and a code from the mail, pasted with a space', async () => {
    const email = addressOf('zonder.link')
    const report = { text: 'Een kapotte bank.', category: 'Onkruid', place: 'Astridpark', email }
    const { reference } = await citizenReports(await newPerson(), report)
    await expectMails(email, 1)
    const elsewhere = await newPerson()
    await elsewhere.goto('/nl/')
    await elsewhere.getByLabel('Nummer van je melding').fill(reference)
    await elsewhere.getByRole('button', { name: 'Volg', exact: true }).click()
    await isAt(elsewhere, /^\/nl\/volgen\?nummer=/)
    await elsewhere.getByRole('button', { name: 'Stuur me een code' }).click()
    await sees(elsewhere.getByRole('heading', { level: 1, name: 'Kijk in je mail' }))
    await expectAccessible(elsewhere, /^Vul je code in/)
    const [, mail] = await expectMails(email, 2)
    const code = codeIn(mail)
    await elsewhere.getByLabel('De code uit de mail').fill(wrongFor(code))
    await elsewhere.getByRole('button', { name: 'Open mijn melding' }).click()
    await seesText(elsewhere.getByRole('alert'), /^Deze code klopt niet/)
    await expectAccessible(elsewhere, /^Vul je code in/)
    await elsewhere.getByLabel('De code uit de mail').fill(`${code.slice(0, 3)} ${code.slice(3)}`)
    await elsewhere.getByRole('button', { name: 'Open mijn melding' }).click()
    await isAt(elsewhere, /^\/nl\/melding\//)
    await seesText(elsewhere, 'Een kapotte bank.')
  })

  test('does the same without script', async () => {
    const email = addressOf('zonder.alles')
    const report = { text: 'Een losse rand.', category: 'Onkruid', place: 'Grote Markt', email }
    const { reference } = await citizenReports(await newPerson(), report)
    await expectMails(email, 1)
    const plain = await newPerson({ javaScriptEnabled: false })
    await plain.goto('/nl/volgen')
    await plain.getByLabel('Nummer van je melding').fill('482-193-70-5')
    await plain.getByRole('button', { name: 'Stuur me een code' }).click()
    await sees(plain.getByRole('alert'))
    await plain.getByLabel('Nummer van je melding').fill(reference)
    await plain.getByRole('button', { name: 'Stuur me een code' }).click()
    const [, mail] = await expectMails(email, 2)
    const code = codeIn(mail)
    await plain.getByLabel('De code uit de mail').fill(wrongFor(code))
    await plain.getByRole('button', { name: 'Open mijn melding' }).click()
    await seesText(plain.getByRole('alert'), /^Deze code klopt niet/)
    await plain.getByLabel('De code uit de mail').fill(code)
    await plain.getByRole('button', { name: 'Open mijn melding' }).click()
    await seesText(plain, 'Een losse rand.')
  })

  test('is told the same for a number that nobody has', async () => {
    const stranger = await newPerson()
    await stranger.goto('/nl/volgen?nummer=482-193-70-4')
    await stranger.getByRole('button', { name: 'Stuur me een code' }).click()
    await sees(stranger.getByRole('heading', { level: 1, name: 'Kijk in je mail' }))
    await stranger.getByLabel('De code uit de mail').fill('123456')
    await stranger.getByRole('button', { name: 'Open mijn melding' }).click()
    await seesText(stranger.getByRole('alert'), /^Deze code klopt niet/)
    expect(new URL(stranger.url()).pathname).toBe('/nl/volgen')
  })
})
