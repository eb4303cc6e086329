import type { ReportCommand } from '@meldpunt/domain'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carryOut } from '../testing/carry-out.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import {
  clerk,
  envelope,
  lead,
  monday,
  registering,
  reporter,
  submitting,
} from '../testing/sample-reports.ts'
import { erasePersonalData } from './erase-personal-data.ts'
import { rebuildReports } from './rebuild-reports.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const day = 86_400_000

/** A report that went through questions, a partner, a plan and a result. */
const life: readonly ReportCommand[] = [
  { type: 'ask', ...envelope(clerk, monday + 1), question: 'Waar juist?', until: '2026-11-16' },
  {
    type: 'reply',
    ...envelope(reporter, monday + day),
    text: 'Bij de kerk',
    attachments: [],
    today: '2026-11-03',
  },
  registering(monday + day + 1),
  {
    type: 'refer',
    ...envelope(lead, monday + day + 2),
    ...{ partner: 'imog', reason: 'afvalophaling', shareContact: false, routed: null },
  },
  { type: 'take_back', ...envelope(lead, monday + 2 * day), reason: 'toch van ons', promise: null },
  {
    type: 'assign',
    ...envelope(lead, monday + 2 * day + 1),
    member: 'bo',
    memberName: 'Bo',
    crew: 'ploeg-2',
  },
  {
    type: 'plan',
    ...envelope(lead, monday + 2 * day + 2),
    days: { first: '2026-11-05', last: '2026-11-06', crew: 'ploeg-2' },
    ...{ explanation: null, today: '2026-11-04' },
  },
  { type: 'start', ...envelope(lead, monday + 3 * day) },
  {
    type: 'handle',
    ...envelope(lead, monday + 3 * day + 1),
    ...{ text: 'Opgeruimd', attachments: [], needsPhoto: false },
  },
]

const act = (reportId: string, command: ReportCommand) =>
  carryOut(database.write, { reportId, command: { ...command, eventId: newId() } })

async function live(commands: readonly ReportCommand[]): Promise<string> {
  const command = submitting()
  await carryOut(database.write, { reportId: command.reportId, command })
  for (const next of commands) await act(command.reportId, next)
  return command.reportId
}

describe('rebuilding from the events', () => {
  test('gives the present row after every step of a life', async () => {
    for (const steps of life.keys()) await live(life.slice(0, steps + 1))
    expect(await rebuildReports(database.write, { mode: 'compare' })).toEqual({
      replayed: life.length,
      differing: [],
    })
  })

  test('gives the present row of an erased report, without anybody in it', async () => {
    const reportId = await live(life)
    const erase = {
      type: 'erase',
      ...envelope({ kind: 'system', process: 'retention' }, monday + 30 * day),
      mergedIntoClosed: false,
    } as const
    await carryOut(database.write, { reportId, command: erase })
    await database.write.transaction().execute((trx) => erasePersonalData(trx, reportId))
    const { rows } = await sql<{
      row: string
    }>`select to_jsonb(report)::text || (select jsonb_agg(to_jsonb(e))::text
      from report_event e where report_id = ${reportId}) as row from report where id = ${reportId}`.execute(
      database.read,
    )
    expect(rows[0]?.row).not.toMatch(/zoe|vandenbulcke|vuilniszakken|opgeruimd|kerk/i)
    const rebuilt = await rebuildReports(database.write, { reportId, mode: 'compare' })
    expect(rebuilt).toEqual({ replayed: 1, differing: [] })
  })

  test('mends a row that was damaged, and only that one', async () => {
    const reportId = await live(life)
    const damage = sql`update report set status = 'received', state = '{}', department = 'x' where id = ${reportId}`
    await damage.execute(database.write)
    const mended = await rebuildReports(database.write, { mode: 'rewrite' })
    expect(mended.differing).toEqual([reportId])
    const after = await rebuildReports(database.write, { mode: 'compare' })
    expect(after.differing).toEqual([])
  })
})

test('a referral is open until the report leaves the partner', async () => {
  const reportId = await live(life.slice(0, 4))
  const open = () =>
    database.read
      .selectFrom('referral')
      .select(['number', 'partner', 'closed_at'])
      .where('report_id', '=', reportId)
  expect(await open().execute()).toEqual([{ number: 1, partner: 'imog', closed_at: null }])
  for (const next of life.slice(4, 5)) await act(reportId, next)
  expect(await open().execute()).toEqual([{ number: 1, partner: 'imog', closed_at: monday + 2 * day }])
})
