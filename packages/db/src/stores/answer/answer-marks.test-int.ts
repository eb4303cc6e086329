import { toInstant } from '@meldpunt/domain'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listMisses } from '../../queries/answer/answer-marks.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts'
import { recordMiss, settleMiss } from './answer-marks.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const now = toInstant('2026-11-23', '10:00')
const textsNow = async () => (await listMisses(database.read, 9000)).map(({ text }) => text)

describe('a list of misses that is full', () => {
  test('makes room for a new one: first what was settled, then what was asked once and longest ago', async () => {
    const { write } = database
    await sql`insert into answer_miss (text, times, last_at)
      select 'onzin ' || n, 1, to_timestamp(n) from generate_series(1, 4998) n`.execute(write)
    await sql`insert into answer_miss (text, times, last_at) values ('drakenvergunning', 9, to_timestamp(0))`.execute(
      write,
    )
    await recordMiss(write, 'zwembad in de tuin', now)
    await settleMiss(write, 'onzin 4000', now)
    await recordMiss(write, 'hondenschool', now)
    await recordMiss(write, 'hondenschool', now)
    await recordMiss(write, 'kermisattractie', now)
    const texts = await textsNow()
    expect(texts.slice(0, 2)).toEqual(['drakenvergunning', 'hondenschool'])
    expect(texts).toEqual(expect.arrayContaining(['zwembad in de tuin', 'kermisattractie', 'onzin 2']))
    expect(texts).not.toContain('onzin 1')
    expect(texts).toHaveLength(5000)
  })
})
