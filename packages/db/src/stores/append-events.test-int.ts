import { initialReport, type ReportState, replay } from '@meldpunt/domain'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listEvents } from '../queries/list-events.ts'
import { carryOut } from '../testing/carry-out.ts'
import { countStatements, createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { clerk, envelope, monday, registering, submitting } from '../testing/sample-reports.ts'
import { appendEvents } from './append-events.ts'
import { findReport, lockReport } from './lock-report.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

describe('a new report', () => {
  test('is loaded as it was written, and its events give it again', async () => {
    const command = submitting()
    const written = await carryOut(database.write, { reportId: command.reportId, command })
    const loaded = await findReport(database.read, command.reportId)
    const events = await listEvents(database.read, command.reportId)
    expect(loaded).toEqual({ report: written, linkVersion: 1, released: false })
    expect(replay(events)).toEqual(written)
  })

  test('is refused when its reference is taken', async () => {
    const first = submitting()
    await carryOut(database.write, { reportId: first.reportId, command: first })
    const second = submitting({ reference: first.reference })
    const writing = carryOut(database.write, { reportId: second.reportId, command: second })
    await expect(writing).rejects.toThrow('conflict on reference')
    expect(await findReport(database.read, second.reportId)).toBeNull()
  })
})

describe('two writers of one report', () => {
  test('one wins, the other sees what changed before it decides', async () => {
    const command = submitting()
    const { reportId } = command
    const opened = await carryOut(database.write, { reportId, command })
    const both = await Promise.allSettled([
      carryOut(database.write, { reportId, command: registering(monday + 1) }),
      carryOut(database.write, { reportId, command: registering(monday + 2) }),
    ])
    expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
    const changes = await listEvents(database.read, reportId, opened.version)
    expect(changes.map((event) => event.type)).toEqual(['registered'])
  })

  test('a writer without the lock overwrites nothing', async () => {
    const command = submitting()
    const { reportId } = command
    const before = await carryOut(database.write, { reportId, command })
    const after = await carryOut(database.write, { reportId, command: registering(monday + 1) })
    const events = (await listEvents(database.read, reportId)).slice(1)
    const stale = { before, after, events, notices: [], command: null }
    const appended = await database.write.transaction().execute((trx) => appendEvents(trx, stale))
    expect(appended).toEqual({ kind: 'conflict', on: 'version' })
    expect(await listEvents(database.read, reportId)).toHaveLength(2)
  })
})

test('stored events can be neither changed nor removed', async () => {
  const command = submitting()
  await carryOut(database.write, { reportId: command.reportId, command })
  const change = sql`update report_event set facts = '{}' where report_id = ${command.reportId}`
  const remove = sql`delete from report_event where report_id = ${command.reportId}`
  await expect(change.execute(database.write)).rejects.toThrow('append only')
  await expect(remove.execute(database.write)).rejects.toThrow('append only')
})

describe('statements', () => {
  test('a change takes BEGIN, lock, one write and COMMIT, however many events and notices it has', async () => {
    const command = submitting()
    await carryOut(database.write, { reportId: command.reportId, command })
    const counted = countStatements(database.pool)
    const noting = { type: 'note', ...envelope(clerk, monday + 1), text: 'gebeld', attachments: [] } as const
    await carryOut(database.write, { reportId: command.reportId, command: noting })
    expect(counted.statements.map((statement) => statement.trim().split(/\s/)[0])).toEqual([
      'begin',
      'select',
      'with',
      'commit',
    ])
  })
})

test('an unknown report is not there to lock', async () => {
  const loaded = await database.write
    .transaction()
    .execute((trx) => lockReport(trx, '01930000-0000-7000-8000-000000000000'))
  const state: ReportState = loaded?.report ?? initialReport
  expect(state.status).toBe('none')
})
