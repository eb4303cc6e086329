import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertAnswer } from '../../stores/answer/save-answer.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts'
import type { AnswerContent } from './answer.ts'
import { searchAnswers } from './search-answers.ts'

let database: TestDatabase
const now = Date.UTC(2026, 10, 23, 9)
const hour = 3_600_000

const empty: Omit<AnswerContent, 'code' | 'question' | 'spoken'> = {
  ...{
    kind: 'answer',
    body: '',
    synonyms: [],
    category: null,
    owner: '1777',
    validFrom: null,
    validUntil: null,
  },
  ...{ reviewOn: '2027-05-01', followUps: [], links: [], hours: null, place: null, translations: {} },
}

const insert = (content: Partial<AnswerContent> & Pick<AnswerContent, 'code' | 'question' | 'spoken'>) =>
  database.write
    .transaction()
    .execute((trx) =>
      insertAnswer(trx, { id: newId(), content: { ...empty, ...content }, memberId: null, now }),
    )

const find = async (text: string, language: 'nl' | 'fr' = 'nl') =>
  (await searchAnswers(database.read, { text, now, limit: 5, language })).map(({ code }) => code)

beforeAll(async () => {
  database = await createTestDatabase()
  await database.write.deleteFrom('answer_version').execute()
  await database.write.deleteFrom('answer').execute()
  await insert({
    code: 'passport',
    question: 'Hoe vraag ik een reispas aan?',
    spoken: 'Maak een afspraak in het stadhuis.',
    synonyms: ['paspoort', 'internationaal paspoort'],
    translations: {
      fr: { question: 'Comment demander un passeport ?', spoken: 'Prenez rendez-vous.', body: '' },
    },
  })
  await insert({
    code: 'park',
    question: 'Wanneer is het recyclagepark open?',
    spoken: 'Van dinsdag tot zaterdag.',
    synonyms: ['containerpark'],
  })
  await insert({
    code: 'bags',
    question: 'Waar koop ik huisvuilzakken?',
    spoken: 'In de supermarkt.',
    body: 'Een rol kost 20 euro, 100% gerecycleerd.',
  })
  const power = {
    kind: 'incident',
    question: 'Stroompanne in Heule',
    spoken: 'Fluvius werkt eraan.',
  } as const
  await insert({
    ...power,
    code: 'power',
    validFrom: now - hour,
    validUntil: now + hour,
    synonyms: ['afspraak'],
  })
  await insert({ ...power, code: 'over', validUntil: now - hour })
  await insert({ ...power, code: 'coming', validFrom: now + hour })
})
afterAll(() => database.drop())

describe('an answer is found', () => {
  test.each([
    ['by a word of its question', 'reispas', 'passport'],
    ['by what else people call it', 'containerpark', 'park'],
    ['by the beginning of a word', 'recy', 'park'],
    ['by another form of the word', 'zakken voor huisvuil kopen', 'bags'],
    ['by a part of a long word', 'vuilzakken', 'bags'],
    ['with typing errors', 'paspord', 'passport'],
    ['with letters swapped', 'recylcagepark', 'park'],
    ['by a whole question, asked otherwise', 'Wanneer kan ik naar het containerpark?', 'park'],
    ['in capitals and with accents', 'RÉISPAS', 'passport'],
  ])('%s', async (_, text, code) => {
    expect((await find(text))[0]).toBe(code)
  })

  test('in the language of who asks', async () => {
    const [first] = await searchAnswers(database.read, { text: 'passeport', now, limit: 5, language: 'fr' })
    expect(first).toMatchObject({ code: 'passport', question: 'Comment demander un passeport ?' })
  })

  test('with how well and by which words', async () => {
    const [first] = await searchAnswers(database.read, {
      text: 'reispas kwijt',
      now,
      limit: 1,
      language: 'nl',
    })
    expect(first?.matched).toEqual(['reispas'])
    expect(first?.rank).toBeGreaterThan(0.34)
  })
})

test('what is going on now goes first, and only while it goes on', async () => {
  expect(await find('stroompanne')).toEqual(['power'])
  expect(await find('afspraak')).toEqual(['power', 'passport'])
})

describe('nothing is found', () => {
  test.each(['', '   ', '?!', 'giraf', '%', '_', '%%%', "' or 1=1 --", '\\', '99_', '&|!():*<->'])(
    'by %j',
    async (text) => {
      expect(await find(text)).toEqual([])
    },
  )

  test('by a question of which one word in many stands in an answer', async () => {
    expect(await find('er ligt al weken een losse stoeptegel tussen de bushalte en het open plein')).toEqual(
      [],
    )
  })
})

test('a search of any length is answered by its beginning, whatever stands in it', async () => {
  expect(await find(`reispas ${'x'.repeat(5000)}`)).toEqual(['passport'])
  expect(await find(`${'?'.repeat(2000)} reispas`)).toEqual([])
  expect(await find(`reispas aanvragen ${'?'.repeat(2000)}`)).toEqual(['passport'])
  expect(await find('reispas\u0000\u0007\uD800')).toEqual(['passport'])
})
