import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rebuildReports } from '@meldpunt/db'
import { createTestDatabase } from '@meldpunt/db/testing'
import { statuses } from '@meldpunt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillCity } from './fill-city.ts'

const db = await createTestDatabase()
const storageDir = await mkdtemp(join(tmpdir(), 'meldpunt-demo-test-'))
const fill = () =>
  fillCity({ db, storageDir, reports: 400, say: () => undefined, now: Date.UTC(2026, 10, 23, 14) })

const count = async (table: 'report' | 'report_event' | 'notice' | 'member') => {
  const { rows } = await db.pool.query(`select count(*)::int as count from ${table}`)
  return Number(rows[0].count)
}

beforeAll(fill, 60_000)
afterAll(async () => {
  await db.drop()
  await rm(storageDir, { recursive: true, force: true })
})

describe('the demo city', () => {
  test('has 400 reports in all nine statuses', async () => {
    const { rows } = await db.pool.query('select distinct status from report')
    expect(await count('report')).toBe(400)
    expect(rows.map(({ status }) => status).sort()).toEqual([...statuses].sort())
  })

  test('has histories from which its rows can be rebuilt', async () => {
    const { differing } = await rebuildReports(db.write, { mode: 'compare' })
    expect(differing).toEqual([])
  })

  test('sends no mail about its past', async () => {
    const { rows } = await db.pool.query("select count(*)::int as count from notice where state = 'waiting'")
    expect(await count('notice')).toBeGreaterThan(400)
    expect(rows).toEqual([{ count: 0 }])
  })

  test('stays as it is at the next start', async () => {
    const before = [
      await count('report'),
      await count('report_event'),
      await count('notice'),
      await count('member'),
    ]
    await fill()
    expect([
      await count('report'),
      await count('report_event'),
      await count('notice'),
      await count('member'),
    ]).toEqual(before)
  })
})
