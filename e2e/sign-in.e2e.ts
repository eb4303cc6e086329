import { describe, expect, test } from 'vitest'
import { useJourney } from './src/journey.ts'
import { isAt, sees, seesNoMore, seesText, seesTitle } from './src/seen.ts'
import { readsConfirmation, tellsWhat, tellsWhere } from './src/steps/citizen-reports.ts'
import { choosesAtProvider, citizenSignsIn } from './src/steps/citizen-signs-in.ts'

describe('a citizen with an account', () => {
  const { newPerson, addressOf } = useJourney()

  test('signs in from the home page, and leaves nothing behind when signing out', async () => {
    const emily = await newPerson()
    await emily.goto('/nl/')
    await emily.getByRole('main').getByRole('link', { name: 'Aanmelden' }).click()
    await choosesAtProvider(emily, 'Emily Watson')
    await isAt(emily, /^\/nl\/mijn$/)
    await seesTitle(emily, /^Mijn meldingen/)
    await seesText(emily, /Dag Emily\. Je bent aangemeld met/)
    await emily.getByRole('main').getByRole('button', { name: 'Afmelden' }).click()
    // Here the session is over; the provider asks whether it ends there too.
    await isAt(emily, /^\/demo\/acm\//)
    await emily.getByRole('button', { name: 'Afmelden' }).click()
    await isAt(emily, /^\/(nl|en)\/$/)
    await emily.goto('/nl/mijn')
    await sees(emily.getByRole('heading', { level: 1, name: 'Al je meldingen op één plek' }))
    expect((await emily.context().cookies()).map(({ name }) => name)).not.toContain('mp_citizen')
  })

  test('signs in halfway a report without losing a word, and finds it back on another device', async () => {
    const yusuf = await newPerson()
    const report = { text: 'Een put naast het zebrapad.', category: 'Hondenpoep', place: 'Zandbergstraat 3' }
    await tellsWhat(yusuf, report)
    await tellsWhere(yusuf, report)
    await yusuf.getByRole('link', { name: 'Meld je aan' }).click()
    await choosesAtProvider(yusuf, 'Yusuf Demir')
    await isAt(yusuf, /^\/nl\/melden\/wie$/)
    await seesText(yusuf, /Je bent aangemeld: Yusuf/)
    await expect.poll(() => yusuf.getByLabel('Naam').inputValue()).toBe('Yusuf Demir')
    expect(await yusuf.getByLabel('Mailadres').inputValue()).toBe('yusuf.demir@voorbeeld.be')
    await yusuf.getByRole('button', { name: 'Verder: nakijken' }).click()
    await seesText(yusuf, report.text)
    await yusuf.getByRole('button', { name: 'Verstuur mijn melding' }).click()
    const { reference, reportId } = await readsConfirmation(yusuf)
    await sees(yusuf.getByRole('heading', { name: 'Ze staat bij jouw meldingen' }))

    const atHome = await newPerson()
    await citizenSignsIn(atHome, 'Yusuf Demir', '/nl/mijn')
    await seesText(atHome.getByRole('region', { name: /^Open/ }), reference)
    await atHome.goto(`/nl/melding/${reportId}`)
    await seesText(atHome, report.text)
    await atHome.getByRole('main').getByRole('link', { name: 'Mijn meldingen' }).first().click()
    await isAt(atHome, /^\/nl\/mijn$/)

    const somebody = await newPerson()
    await citizenSignsIn(somebody, 'Emily Watson', '/nl/mijn')
    await somebody.goto(`/nl/melding/${reportId}`)
    await seesTitle(somebody, /^Open je melding met je link/)
  })

  test('is told that the session ended before a report goes, and goes on without an account', async () => {
    const emily = await newPerson()
    await citizenSignsIn(emily, 'Emily Watson', '/nl/mijn')
    const report = { text: 'Hondenpoep op de speelplaats.', category: 'Hondenpoep', place: 'Sluiskaai 5' }
    await tellsWhat(emily, report)
    await tellsWhere(emily, report)
    await seesText(emily, 'We vulden in wat we weten.')
    await emily.getByLabel('Mailadres').fill(addressOf('emily'))
    await emily.getByRole('button', { name: 'Verder: nakijken' }).click()
    await emily.context().clearCookies()
    await emily.getByRole('button', { name: 'Verstuur mijn melding' }).click()
    await emily.getByRole('link', { name: /^Je bent niet meer aangemeld\./ }).click()
    await sees(emily.getByRole('link', { name: 'Meld je aan' }))
    expect(await emily.getByLabel('Mailadres').inputValue()).toBe(addressOf('emily'))
    await emily.getByRole('button', { name: 'Verder: nakijken' }).click()
    await emily.getByRole('button', { name: 'Verstuur mijn melding' }).click()
    await readsConfirmation(emily)
    await seesNoMore(emily.getByRole('heading', { name: 'Ze staat bij jouw meldingen' }))
  })
})
