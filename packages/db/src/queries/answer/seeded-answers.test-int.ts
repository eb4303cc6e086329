import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts'
import { searchAnswers } from './search-answers.ts'

let database: TestDatabase
const now = Date.UTC(2026, 10, 23, 9)
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const find = async (text: string, limit = 3) =>
  (await searchAnswers(database.read, { text, now, limit, language: 'nl' })).map(({ code }) => code)

/** As callers and visitors put it, with the answer that the desk gives. */
const asked = [
  ['recy', 'recyclagepark-openingsuren'],
  ['wanneer is het containerpark open', 'recyclagepark-openingsuren'],
  ['is het stadhuis open op zaterdag', 'openingsuren-stadhuis'],
  ['ik heb mijn portefeuille verloren met mijn identiteitskaart in', 'identiteitskaart-kwijt'],
  ['mijn identietskaart is gestolen', 'identiteitskaart-kwijt'],
  ['paspord aanvragen', 'reispas-aanvragen'],
  ['ik ga verhuizen, wat moet ik doen', 'verhuizen-aangeven'],
  ['adres veranderen', 'verhuizen-aangeven'],
  ['wanneer komt de vuilniskar', 'ophaalkalender'],
  ['pmd zakken kopen', 'afvalzakken-kopen'],
  ['mijn zetel wegdoen', 'grof-vuil-ophalen'],
  ['parkeerkaart voor bewoners', 'bewonerskaart'],
  ['bewonerskrt', 'bewonerskaart'],
  ['plaats reserveren voor verhuiswagen', 'verhuisborden'],
  ['mag ik een boom omzagen', 'boom-kappen'],
  ['lawaai van de buren', 'geluidshinder-buren'],
  ['bib open', 'bibliotheek-openingsuren'],
  ['uren van het zwembad', 'zwembad-openingsuren'],
  ['straatfeest organiseren', 'evenement-aanvragen'],
  ['bewijs goed gedrag en zeden', 'strafregister'],
  ['pukcode', 'pincode-eid'],
  ['geen stroom', 'stroom-uit'],
  ['schimmel in mijn huurhuis', 'huurgeschil'],
  ['wachtlijst sociale woning', 'sociale-woning'],
  ['afvalkalendar', 'ophaalkalender'],
  ['paspoort', 'reispas-aanvragen'],
  ['reispas', 'reispas-aanvragen'],
  ['mijn paspoort is vervallen', 'identiteitskaart-vernieuwen'],
  ['gsm kwijt', 'verloren-voorwerpen'],
  ['containerpark', 'recyclagepark-openingsuren'],
  ['kontainerpark', 'recyclagepark-openingsuren'],
  ['recyclagepark', 'recyclagepark-openingsuren'],
  ['recyclage park', 'recyclagepark-openingsuren'],
  ['hoe laat open', 'openingsuren-stadhuis'],
  ['hoe laat zijn jullie open', 'openingsuren-stadhuis'],
  ['belastngsbrief', 'belastingbrief-stad'],
  ['trowen', 'trouwen'],
  ['ik ruik gas', 'gasreuk'],
  ['gaslek', 'gasreuk'],
  ['rijbewijs vernieuwen', 'rijbewijs-aanvragen'],
] as const

test.each(asked)('%s', async (text, code) => {
  expect((await find(text))[0]).toBe(code)
})

test.each([
  'er ligt een dode das op de oprit',
  'loszittende tegel voor de bakker',
  'asdfghjkl',
  'een gat in het wegdek',
])('nothing is guessed for: %s', async (text) => {
  expect(await find(text)).toEqual([])
})

test('what is asked about goes before what only mentions it', async () => {
  const found = await find('recy', 4)
  expect(found.slice(0, 3).every((code) => code.startsWith('recyclagepark-'))).toBe(true)
  expect(found).toContain('ophaalkalender')
})
