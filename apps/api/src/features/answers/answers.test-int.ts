import { listAdminChanges } from '@meldpunt/db'
import type { SaveAnswerInput } from '@meldpunt/domain/input'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SessionMember } from '../../context.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

type Content = SaveAnswerInput['content']
const content = (changes: Partial<Content> = {}): Content => ({
  ...{ code: `kaarsen-${newId()}`, kind: 'answer', question: 'Mag ik drakenkruid planten?', owner: '1777' },
  ...{ spoken: 'Ja, dat **mag**. Hou wel 50 centimeter afstand.', body: 'De regels.', synonyms: ['draken'] },
  ...{ category: null, validFrom: null, validUntil: null, reviewOn: '2027-05-01', hours: null, place: null },
  ...{ followUps: [], links: [], translations: {}, ...changes },
})
const as = (member: SessionMember = people.clerk) => api.staff(member).answer
const hour = 3_600_000

async function save(changes: Partial<Content> = {}): Promise<{ id: string; content: Content }> {
  const id = newId()
  const saved = { id, content: content(changes) }
  await as().save({ commandId: newId(), expectedVersion: 0, ...saved })
  return saved
}
const questionsFor = async (text: string) =>
  (await api.anonymous().answer.search({ text, language: 'nl' })).map(({ question }) => question)

describe('an answer', () => {
  test('is found by everybody once it is saved, and read by its code', async () => {
    const { content: saved } = await save({ question: 'Hoe vang ik een zandspin?', code: 'zandspin' })
    expect(await questionsFor('zandspinnen')).toEqual([saved.question])
    expect(await api.anonymous().answer.read({ code: 'zandspin', language: 'fr' })).toMatchObject({
      ...{ question: saved.question, language: 'nl', owner: { name: 'Point de contact 1777' } },
      spoken: [
        [
          { text: 'Ja, dat ', strong: false },
          { text: 'mag', strong: true },
          { text: '.', strong: false },
        ],
        [{ text: 'Hou wel 50 centimeter afstand.', strong: false }],
      ],
    })
  })

  test('tells when it is open at this moment, and the week from today', async () => {
    const day = [{ opens: '09:00', closes: '17:45' }]
    const week = { 1: [], 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] }
    const { id } = await save({
      ...{ question: 'Wanneer is de sterrenwacht open?', spoken: '{openingsuren} Bel eerst.' },
      hours: { week, exceptions: [], closedOnHolidays: true, note: 'Voorbeelduren' },
    })
    const [hit] = await api.anonymous().answer.search({ text: 'sterrenwacht', language: 'nl' })
    expect(hit?.spoken).toBe(
      'Vandaag gesloten. Morgen, dinsdag 24 november, open van 9 uur tot 17.45 uur. Bel eerst.',
    )
    const { hours, givenThisMonth, flagged } = await as().get({ id })
    expect(hours?.days[0]).toEqual({
      label: 'maandag 23 november',
      text: 'gesloten',
      today: true,
      short: { label: 'maandag 23', text: 'gesloten' },
    })
    expect({ givenThisMonth, flagged }).toEqual({ givenThisMonth: 0, flagged: false })
  })

  test.each(['\0', 'x'.repeat(3000), '%', "' or 1=1", ''])(
    'is not there under an address that cannot be one of ours (%#)',
    async (code) => {
      const read = api.anonymous().answer.read({ code, language: 'nl' })
      expect(await refused(read)).toMatchObject({ code: 'NOT_FOUND', rejection: 'answer_unknown' })
    },
  )

  test('holds from one moment until another', async () => {
    const validFrom = api.time.now + hour
    await save({
      question: 'Is de kermismolen open?',
      code: 'kermismolen',
      validFrom,
      validUntil: validFrom + hour,
    })
    const read = () => api.anonymous().answer.read({ code: 'kermismolen', language: 'nl' })
    expect(await questionsFor('kermismolen')).toEqual([])
    expect(await refused(read())).toMatchObject({ code: 'NOT_FOUND', rejection: 'answer_unknown' })
    api.time.now += hour
    expect(await questionsFor('kermismolen')).toHaveLength(1)
    api.time.now += hour
    expect(await refused(read())).toMatchObject({ rejection: 'answer_unknown' })
    api.time.now -= 2 * hour
  })

  test('that is taken out of use is not told any more, and can come back', async () => {
    const { id } = await save({ question: 'Mag ik een luchtballon oplaten?' })
    await as().retire({ commandId: newId(), id, active: false })
    expect(await questionsFor('luchtballon')).toEqual([])
    await as().retire({ commandId: newId(), id, active: true })
    expect(await questionsFor('luchtballon')).toHaveLength(1)
  })

  test('is saved once by the same command', async () => {
    const wish = { commandId: newId(), id: newId(), expectedVersion: 0, content: content() }
    expect(await as().save(wish)).toEqual({ kind: 'saved', version: 1 })
    expect(await as().save(wish)).toEqual({ kind: 'saved', version: 1 })
    expect(await as().versions({ id: wish.id })).toHaveLength(1)
  })

  test('keeps the address that another has, and refuses what is no address, no code and no order', async () => {
    await save({ code: 'taken' })
    const wish = (changes: Partial<Content>) =>
      as().save({ commandId: newId(), id: newId(), expectedVersion: 0, content: content(changes) })
    expect(await refused(wish({ code: 'taken' }))).toMatchObject({ fields: { code: 'slug_taken' } })
    const link = { label: 'Klik', url: 'javascript:alert(1)' }
    expect(
      await refused(wish({ code: 'Met Spatie', links: [link], validFrom: 5, validUntil: 5, question: ' ' })),
    ).toMatchObject({
      fields: { 'content.code': 'slug_invalid', 'content.links.0.url': 'link_invalid' },
    })
    expect(await refused(wish({ validUntil: 9_000_000_000_000_000 }))).toMatchObject({
      fields: { 'content.validUntil': 'moment_invalid' },
    })
    expect(await refused(wish({ validFrom: 5, validUntil: 5 }))).toMatchObject({
      fields: { 'content.validUntil': 'days_order' },
    })
    expect(await refused(wish({ spoken: '{openingsuren}' }))).toMatchObject({
      fields: { 'week.1': 'hours_invalid' },
    })
    expect(await refused(wish({ owner: 'nobody' }))).toMatchObject({
      fields: { owner: 'department_required' },
    })
  })

  test('is edited by clerks, leads and administrators only', async () => {
    const { id, content: saved } = await save()
    const wish = { commandId: newId(), id, expectedVersion: 1, content: saved }
    expect(await refused(as(people.department).save(wish))).toMatchObject({ rejection: 'not_permitted' })
    expect(await refused(api.anonymous().answer.save(wish))).toMatchObject({ rejection: 'sign_in_required' })
    expect(await as(people.lead).save(wish)).toEqual({ kind: 'saved', version: 2 })
  })
})

describe('two editors at once', () => {
  test('the second sees what the first saved, and loses nothing', async () => {
    const { id, content: saved } = await save({ question: 'Hoe hoog mag een vlieger?' })
    const first = { ...saved, spoken: 'Tot 60 meter.' }
    const second = { ...saved, spoken: 'Tot 100 meter.' }
    await as(people.lead).save({ commandId: newId(), id, expectedVersion: 1, content: first })
    const late = await as().save({ commandId: newId(), id, expectedVersion: 1, content: second })
    expect(late).toMatchObject({
      kind: 'stale',
      current: { version: 2, spoken: 'Tot 60 meter.', savedBy: 'Chaimae' },
    })
    await as().save({ commandId: newId(), id, expectedVersion: 2, content: second })
    const versions = await as().versions({ id })
    expect(versions.map(({ version, savedBy, content: kept }) => [version, savedBy, kept.spoken])).toEqual([
      [3, 'An', 'Tot 100 meter.'],
      [2, 'Chaimae', 'Tot 60 meter.'],
      [1, 'An', saved.spoken],
    ])
  })

  test('of two in the same moment one is saved', async () => {
    const { id, content: saved } = await save()
    const both = await Promise.all(
      ['een', 'twee'].map((spoken) =>
        as().save({ commandId: newId(), id, expectedVersion: 1, content: { ...saved, spoken } }),
      ),
    )
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['saved', 'stale'])
  })

  test('each save is in the audit trail with who did it', async () => {
    const { id } = await save({ question: 'Wie veegt de maan?' })
    const page = { kinds: ['answer_saved'], cursor: null, limit: 1 }
    const { rows } = await listAdminChanges(api.database.read, page)
    expect(rows[0]).toMatchObject({
      ...{ kind: 'answer_saved', memberName: 'An' },
      data: { answer: id, title: 'Wie veegt de maan?', version: 1 },
    })
  })
})

describe('what is going on now', () => {
  test('is told before all else for as long as it lasts', async () => {
    const until = api.time.now + hour
    await save({
      kind: 'incident',
      question: 'Zandstorm in Marke',
      spoken: 'Blijf binnen.',
      validUntil: until,
    })
    await save({ question: 'Wat doe ik bij een zandstorm?' })
    expect(await questionsFor('zandstorm')).toEqual(['Zandstorm in Marke', 'Wat doe ik bij een zandstorm?'])
    expect(await api.anonymous().answer.incidents({ language: 'de' })).toMatchObject([
      { question: 'Zandstorm in Marke', spoken: 'Blijf binnen.', validUntil: until },
    ])
    api.time.now += hour
    expect(await api.anonymous().answer.incidents({ language: 'de' })).toEqual([])
    api.time.now -= hour
  })
})

describe('a search without result', () => {
  const missed = async () => (await as().misses()).map(({ text, times }) => `${times} ${text}`)
  const ask = (text: string, counts = true) => api.anonymous().answer.search({ text, language: 'nl', counts })
  beforeEach(async () => {
    await api.database.write.deleteFrom('answer_miss').execute()
  })

  test('is counted when it was asked for, not while it is typed, and is gone once somebody did something', async () => {
    await ask('vliegend tapijt', false)
    await ask('Vliegend tapijt?')
    await ask('vliegend  TAPIJT')
    await ask('kwikzilverbad')
    expect(await missed()).toEqual(['2 vliegend tapijt', '1 kwikzilverbad'])
    await as().settleMiss({ commandId: newId(), text: 'vliegend tapijt\u0000' })
    expect(await missed()).toEqual(['1 kwikzilverbad'])
    const page = { kinds: ['answer_miss_settled'], cursor: null, limit: 1 }
    const [settled] = (await listAdminChanges(api.database.read, page)).rows
    expect(settled).toMatchObject({ memberName: 'An', data: { text: 'vliegend tapijt' } })
    await ask('vliegend tapijt')
    expect(await missed()).toEqual(['3 vliegend tapijt', '1 kwikzilverbad'])
  })

  test.each(['xyzzyq@qqwwzz.qq', 'xyzzyq 85.07.30-033.28', '0471 23 45 67', '%%%', '\u0000\u0001', '?'])(
    'is not kept when it is somebody’s data or nothing: %j',
    async (text) => {
      expect(await ask(text)).toEqual([])
      expect(await missed()).toEqual([])
    },
  )

  test('may be 2 000 characters long; five thousand and more is no question', async () => {
    expect(await ask(`qqqqwwww ${'zzxxy '.repeat(330)}`)).toEqual([])
    expect((await missed())[0]?.length).toBeLessThan(130)
    expect(await refused(ask('x'.repeat(5001)))).toMatchObject({ fields: { text: 'text_too_long' } })
  })
})

test('a doubt of a colleague stays with the answer until an editor looked, and a review sets the next day', async () => {
  const { id } = await save({ reviewOn: '2026-11-01' })
  const flagId = newId()
  await as(people.department).flag({ commandId: newId(), flagId, id, note: 'Het is nu 70 cm.' })
  const shown = async () => (await as().list()).find((answer) => answer.id === id)
  expect(await shown()).toMatchObject({ toReview: true, flags: [{ by: 'Bram', note: 'Het is nu 70 cm.' }] })
  expect(await as().get({ id })).toMatchObject({ flagged: true })
  await as().settleFlag({ commandId: newId(), id, flagId })
  await as().review({ commandId: newId(), id, reviewOn: '2027-11-01' })
  expect(await shown()).toMatchObject({ toReview: false, flags: [], reviewedBy: 'An' })
  const page = { kinds: ['answer_flagged', 'answer_flag_settled'], cursor: null, limit: 2 }
  const { rows } = await listAdminChanges(api.database.read, page)
  expect(rows.map(({ kind, memberName }) => `${memberName} ${kind}`).toSorted()).toEqual([
    'An answer_flag_settled',
    'Bram answer_flagged',
  ])
})
