import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { carryOut } from '../../testing/carry-out.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts'
import { monday, submitting } from '../../testing/sample-reports.ts'
import { deleteOldData } from '../delete-old-data.ts'
import { erasePersonalData } from '../erase-personal-data.ts'
import { saveMember } from '../save-member.ts'
import { snoozeDeskItem } from './snooze.ts'

let database: TestDatabase
const memberId = newId()
beforeAll(async () => {
  database = await createTestDatabase()
  const els = { memberId, subject: 'els', name: 'Els', email: 'els@example.org', role: 'clerk' as const }
  await saveMember(database.write, { ...els, language: 'nl', departments: [] })
})
afterAll(() => database.drop())

async function asleep(key: string): Promise<void> {
  const note = 'Zoë belt zelf terug'
  await snoozeDeskItem(database.write, { key, until: monday, note, memberId, version: null })
}
async function noteOf(key: string): Promise<string | null | undefined> {
  const { rows } = await sql<{ note: string | null }>`select snooze_note as note from desk_item
    where key = ${key}`.execute(database.read)
  return rows[0]?.note
}

test('what a clerk wrote beside a report goes when it is erased', async () => {
  const command = submitting()
  const { reportId } = command
  await carryOut(database.write, { reportId, command })
  await asleep(`report:${reportId}`)
  await database.write.transaction().execute((trx) => erasePersonalData(trx, reportId))
  expect(await noteOf(`report:${reportId}`)).toBeNull()
})

test('what a clerk wrote beside a mail or a call to return goes with the contacts of that time', async () => {
  const [mail, callback, report] = [`mail:${newId()}`, `callback:${newId()}`, `report:${newId()}`]
  for (const key of [mail, callback, report]) await asleep(key)
  const goes = (before: number) => deleteOldData(database.write, { dataClass: 'contact', before, limit: 100 })
  expect(await goes(monday - 1)).toBe(0)
  expect(await goes(monday + 1)).toBe(2)
  expect([await noteOf(mail), await noteOf(callback)]).toEqual([undefined, undefined])
  expect(await noteOf(report)).toBe('Zoë belt zelf terug')
})
