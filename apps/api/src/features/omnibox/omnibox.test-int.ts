import { countStatements } from '@meldpunt/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RouterInputs } from '../../router.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { citizens, signedIn } from '../../testing/test-citizens.ts'
import { people } from '../../testing/test-people.ts'
import { registered, submitted } from '../../testing/test-reports.ts'

let api: TestApi
let sofa: string
let complaint: string
beforeAll(async () => {
  api = await createTestApi()
  await signedIn(api, citizens.zoe)
  const contact = {
    name: 'Rosa Vandamme',
    email: 'rosa@example.org',
    phone: '0470 00 12 34',
    channels: ['mail' as const],
  }
  sofa = await registered(api, { description: 'Zetel op het voetpad', contact })
  complaint = await submitted(api, { category: 'complaint', description: 'Onvriendelijk aan het loket' })
})
afterAll(() => api.drop())

const find = async (text: string, who: keyof typeof people = 'clerk') =>
  (await api.staff(people[who]).desk.omnibox({ text })).hits
const titles = async (text: string, who?: keyof typeof people) =>
  (await find(text, who)).map(({ title }) => title)
const idsOf = async (text: string, who: keyof typeof people) => (await find(text, who)).map(({ id }) => id)

describe('the omnibox', () => {
  test('has all kinds in one list, with what was typed marked', async () => {
    const hits = await find('sluik')
    expect(hits[0]).toMatchObject({ kind: 'category', title: 'Sluikstort', matched: [[0, 5]] })
    expect(hits[0]?.extra).toMatch(/^naar .+, \d+ werkdagen?$/)
    const kinds = new Set((await find('kerkstraat 41')).map(({ kind }) => kind))
    expect(kinds).toContain('report')
  })

  test('says beside an answer with opening hours whether it is open', async () => {
    const answers = (await find('recyclagepark')).filter(({ kind }) => kind === 'answer')
    const hours = answers.find(({ title }) => title.includes('wanneer'))
    expect(hours?.extra).toMatch(/^vandaag (gesloten|\d)/)
    expect(answers.some(({ extra }) => extra === null)).toBe(true)
  })

  test('forgives typing errors in streets, categories and names', async () => {
    expect(await titles('zandbregstraat')).toContain('Zandbergstraat')
    expect(await titles('sluikstrot')).toContain('Sluikstort')
    expect(await titles('van den bulckke')).toContainEqual(expect.stringMatching(/^Zoë .*Bulcke$/))
  })

  test('supposes a typing error only where nothing fits', async () => {
    expect(await titles('sluik')).toContain('Sluikstort')
    // Both look like what was typed.
    expect(await titles('sluik')).not.toContain('Sluiskaai')
    expect(await titles('sluik')).not.toContain('Vraag over openingsuren')
    expect(await titles('sluit')).toContain('Vraag over openingsuren')
  })

  test('takes the house number out of a street', async () => {
    const [street] = (await find('doorniksewijk 12b')).filter(({ kind }) => kind === 'street')
    expect(street).toMatchObject({
      title: 'Doorniksewijk 12b',
      extra: '8500 Kortrijk',
      data: { street: 'Doorniksewijk', postcode: '8500', houseNumber: '12b' },
    })
  })

  test.each([
    ['telephone number', '0470001234'],
    ['telephone number as people write it', '+32 470/00.12.34'],
    ['mail address', 'rosa@example.org'],
    ['half a name', 'ros vanda'],
    ['word of the description', 'zetel'],
  ])('finds a report by the %s of its reporter, for the desk', async (_, text) => {
    expect(await idsOf(text, 'clerk')).toContain(`report:${sofa}`)
  })

  test('shows what a department had by any word, and reports of others by their place alone', async () => {
    expect(await idsOf('zetel', 'department')).toContain(`report:${sofa}`)
    for (const who of ['gardener', 'admin'] as const) {
      expect(await idsOf('zetel', who)).not.toContain(`report:${sofa}`)
      expect(await idsOf('0470001234', who)).toEqual([])
      expect(await idsOf('kerkstraat 41', who)).toContain(`report:${sofa}`)
    }
  })

  test('shows complaints to the Ombudsdienst alone', async () => {
    expect(await idsOf('onvriendelijk', 'ombudsman')).toContain(`report:${complaint}`)
    expect(await idsOf('onvriendelijk', 'clerk')).not.toContain(`report:${complaint}`)
  })

  test('shows people to clerks alone', async () => {
    const person = expect.objectContaining({ kind: 'person', title: expect.stringMatching(/^Zoë .*Bulcke$/) })
    expect(await find('zoe bulcke')).toContainEqual(person)
    for (const who of ['department', 'lead', 'admin', 'manager', 'ombudsman'] as const)
      expect((await find('zoe bulcke', who)).filter(({ kind }) => kind === 'person')).toEqual([])
  })

  test.each([
    '',
    'a',
    'ab',
    '1',
    '%',
    '_%_',
    `' or 1=1 --`,
    '\u0000\u0000\u0000',
    '\ud800abc',
    '*:* & | !',
    '\\',
  ])('has no trouble with %j', async (text) => {
    expect(await find(text)).toEqual(expect.any(Array))
  })

  test('means wildcards as they stand, and cuts a text of thousands of characters', async () => {
    expect(await find('%%%%')).toEqual([])
    expect(await titles('z%l')).toEqual([])
    expect(await idsOf('kerkstraat '.repeat(180), 'clerk')).toContain(`report:${sofa}`)
  })

  test('takes the same few statements however much is typed', async () => {
    await find('warm')
    const counted = countStatements(api.database.pool)
    const counts: number[] = []
    for (const text of ['zetel', 'kerkstraat 41 zetel', 'xqz wvk bnm '.repeat(400)]) {
      counted.clear()
      await find(text)
      counts.push(counted.statements.length)
    }
    // Answers, people (a second time for names that look like it), reports: newest, which words are rare, whole words, beginnings.
    expect(Math.max(...counts)).toBeLessThanOrEqual(7)
  })
})

describe('what is open nearby', () => {
  const nowhere = { category: null, street: null, houseNumber: null, postcode: null, lat: null, lon: null }
  const nearby = (known: Partial<RouterInputs['desk']['nearby']>) =>
    api.staff(people.clerk).desk.nearby({ ...nowhere, ...known })

  test('is found by street and by point, with a digit to choose it', async () => {
    const inStreet = await nearby({ street: 'Kerkstraat', postcode: '8500', category: 'fly-tipping' })
    expect(inStreet).toEqual([
      expect.objectContaining({ digit: 1, reportId: sofa, title: 'Sluikstort', distance: null }),
    ])
    const [near] = await nearby({ lat: 50.828, lon: 3.2648 })
    expect(near).toMatchObject({ reportId: sofa, distance: 11 })
  })

  test('is nothing elsewhere, where nothing is known, or with numbers that no house has', async () => {
    expect(await nearby({})).toEqual([])
    expect(await nearby({ street: 'Kerkstraat', postcode: '8511' })).toEqual([])
    expect(await nearby({ street: '%', houseNumber: '9'.repeat(200) })).toEqual([])
  })
})
