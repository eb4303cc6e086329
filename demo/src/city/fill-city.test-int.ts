import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNationalNumbers } from '@meldpunt/api'
import { rebuildReports } from '@meldpunt/db'
import { createTestDatabase } from '@meldpunt/db/testing'
import { statuses } from '@meldpunt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { citizens } from '../citizens.ts'
import { fillCity } from './fill-city.ts'

const db = await createTestDatabase()
const storageDir = await mkdtemp(join(tmpdir(), 'meldpunt-demo-test-'))
const now = Date.UTC(2026, 10, 23, 14)
const nationalNumberKeys = { hash: Buffer.alloc(32, 1), seal: [{ id: 'test', key: Buffer.alloc(32, 2) }] }
const fill = () => fillCity({ db, storageDir, reports: 400, say: () => undefined, now, nationalNumberKeys })

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

  test('sends nothing about its past but how each dossier stands today', async () => {
    const { rows } =
      await db.pool.query(`select channel, count(*)::int as notices, count(distinct report_id)::int as reports
      from notice where state = 'waiting' group by channel`)
    expect(await count('notice')).toBeGreaterThan(400)
    expect(rows).toEqual([{ channel: 'dossier', notices: 61, reports: 61 }])
  })

  test('has what the desk was asked in the last days, and people to call back', async () => {
    const { rows } =
      await db.pool.query(`select count(*)::int as contacts, count(distinct outcome)::int as outcomes,
      count(*) filter (where outcome = 'reported')::int as reported from contact`)
    expect(rows[0].contacts).toBeGreaterThan(1000)
    expect(rows[0]).toMatchObject({ outcomes: 8, reported: 400 })
    const open = await db.pool.query(`select count(*)::int as open from callback where state = 'open'`)
    expect(open.rows[0].open).toBe(4)
    const lines = await db.pool.query('select line from member_line order by line')
    expect(lines.rows).toEqual([{ line: '101' }, { line: '102' }])
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

describe('the citizens of the demo city', () => {
  const reportsOf = async () => {
    const { rows } = await db.pool.query(`select p.given_name as name, p.subject, count(*)::int as reports
      from report r join person p on p.id = r.person_id::uuid group by p.id order by reports desc, name`)
    return rows
  }

  test('have 61 of the reports, one of them 25', async () => {
    const rows = await reportsOf()
    expect(rows[0]).toEqual({ name: 'Annelies', subject: 'annelies.vercruysse', reports: 25 })
    expect(rows.reduce((sum, { reports }) => sum + reports, 0)).toBe(61)
    expect(rows).toHaveLength(9)
  })

  test('are linked by the desk, by themselves, or were signed in, each with what proves it', async () => {
    const { rows } =
      await db.pool.query(`select e.actor_kind as by, e.facts->'evidence'->>0 as evidence, r.channel
      from report r join report_event e on e.report_id = r.id and e.type = 'reporter_linked'
      group by 1, 2, 3 order by 1, 2`)
    expect(rows).toEqual([
      { by: 'clerk', evidence: 'confirmed_email', channel: 'mail' },
      { by: 'clerk', evidence: 'name_and_birth_date', channel: 'phone' },
      { by: 'clerk', evidence: 'national_number', channel: 'phone' },
      { by: 'reporter', evidence: 'reference_and_link', channel: 'web' },
    ])
  })

  test('include one who is known by national number only, until he signs in', async () => {
    const { rows } = await db.pool.query(
      'select given_name, national_number_hash from person where subject is null',
    )
    const { hash } = createNationalNumbers(nationalNumberKeys, { db, clock: () => now })
    expect(rows).toEqual([{ given_name: null, national_number_hash: hash('91071895379') }])
  })

  test('have read what is old, and not what is new', async () => {
    const { rows } =
      await db.pool.query(`select read_at is null as unread, max(created_at) as newest, min(created_at) as oldest
      from notice where channel = 'inbox' group by 1 order by 1`)
    const [read, unread] = rows
    expect([read.unread, unread.unread]).toEqual([false, true])
    expect(read.newest).toBeLessThan(unread.oldest)
  })

  test('have their national numbers nowhere in the clear', async () => {
    for (const table of ['person', 'report', 'report_event', 'notice', 'data_access_log']) {
      const { rows } = await db.pool.query(`select t::text as row from ${table} t`)
      for (const { row } of rows)
        expect(citizens.some(({ nationalNumber }) => row.includes(nationalNumber))).toBe(false)
    }
  })
})
