import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAccessOf } from '../queries/list-access.ts'
import { listRetentionRuns, listRetentionTerms } from '../queries/retention.ts'
import { listStaffMappings } from '../queries/staff-mappings.ts'
import { seedStartingData } from '../seed/index.ts'
import { carryOut } from '../testing/carry-out.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { signingIn } from '../testing/sample-persons.ts'
import { monday, submitting } from '../testing/sample-reports.ts'
import { deleteSessionsOfMember } from './delete-sessions.ts'
import { insertErasureRequest, listErasureRequests, settleErasureRequest } from './erasure-requests.ts'
import { type Access, logAccess } from './log-access.ts'
import { upsertSignedIn } from './person/upsert-signed-in.ts'
import { finishRetentionRun, saveRetentionTerm, startRetentionRun } from './retention.ts'
import { saveMember } from './save-member.ts'
import { deleteStaffMapping, insertStaffMapping } from './staff-mappings.ts'

let database: TestDatabase
let personId: string
let memberId: string
beforeAll(async () => {
  database = await createTestDatabase()
  const person = await database.write.transaction().execute((trx) => upsertSignedIn(trx, signingIn()))
  personId = person.id
  const member = {
    subject: 'an',
    name: 'An Claeys',
    email: 'an@example.org',
    role: 'clerk',
    language: 'nl',
  } as const
  memberId = await saveMember(database.write, { ...member, memberId: newId(), departments: [] })
})
afterAll(() => database.drop())

describe('the access log', () => {
  const look = (access: Partial<Access>) =>
    logAccess(database.write, {
      ...{ actor: 'member', memberId, personId: null, reportId: null, at: monday, what: 'report' },
      ...access,
    })
  const listed = async (of: object, cursor: number | null = null) =>
    listAccessOf(database.read, { ...of, cursor, limit: 2 })

  test('tells who looked at whose data, also through their reports, newest first and page by page', async () => {
    const command = submitting({ personId })
    const { reportId } = command
    await carryOut(database.write, { reportId, command })
    await look({ reportId })
    await look({ actor: 'system', memberId: null, personId, what: 'national number' })
    await look({ personId, what: 'candidate' })
    await look({ personId: newId(), what: 'somebody else' })
    const first = await listed({ personId })
    expect(first.rows).toMatchObject([
      { what: 'candidate', memberName: 'An Claeys', actor: 'member' },
      { what: 'national number', memberName: null, actor: 'system' },
    ])
    const second = await listed({ personId }, first.nextCursor)
    expect(second).toMatchObject({ rows: [{ reportId, reference: command.reference }], nextCursor: null })
    expect((await listed({ reportId })).rows).toHaveLength(1)
    expect((await listed({ memberId })).rows[0]).toMatchObject({ what: 'somebody else' })
    expect((await listed({ memberId, from: monday + 1 })).rows).toEqual([])
  })
})

describe('who of the staff is what', () => {
  const mapping = { claimValue: 'groep-afval', role: 'lead', department: 'nette-stad' } as const

  test('begins as the pilot has it: desk roles at the desk alone', async () => {
    const lines = await listStaffMappings(database.read)
    expect(lines).toContainEqual(
      expect.objectContaining({ claimValue: 'meldpunt:groen:lead', role: 'lead', department: 'groen' }),
    )
    const narrow = lines.filter(({ role }) => role !== 'lead' && role !== 'department')
    expect(narrow.map(({ role, department }) => `${department} ${role}`).toSorted()).toEqual([
      ...['1777 admin', '1777 clerk', '1777 manager', 'ombudsdienst ombudsman'],
    ])
  })

  test('is added once, found by claim and taken away; the starting data does not bring it back', async () => {
    const added = { ...mapping, createdBy: 'Beheerder' }
    expect(await insertStaffMapping(database.write, added)).toBe(true)
    expect(await insertStaffMapping(database.write, added)).toBe(false)
    expect(await listStaffMappings(database.read, ['groep-afval', 'niets'])).toMatchObject([added])
    const first = { claimValue: 'meldpunt:groen:lead', role: 'lead', department: 'groen' } as const
    expect(await deleteStaffMapping(database.write, first)).toBe(true)
    expect(await deleteStaffMapping(database.write, first)).toBe(false)
    await seedStartingData(database.write)
    expect(await listStaffMappings(database.read, [first.claimValue])).toEqual([])
  })

  test('ends with every session of a member', async () => {
    const open = (who: string) =>
      sql`insert into session (sid, sess, expire)
        values (${newId()}, ${JSON.stringify({ member: { memberId: who } })}::json, now())`.execute(
        database.write,
      )
    await Promise.all([open(memberId), open(memberId), open('another')])
    expect(await deleteSessionsOfMember(database.write, memberId)).toBe(2)
    expect(await deleteSessionsOfMember(database.write, memberId)).toBe(0)
  })
})

describe('a request to be forgotten', () => {
  test('is open once, and settled once', async () => {
    const id = newId()
    await insertErasureRequest(database.write, { id, personId, now: monday })
    await insertErasureRequest(database.write, { id: newId(), personId, now: monday + 1 })
    const open = await listErasureRequests(database.read, { personId, limit: 10 })
    expect(open).toEqual([{ id, personId, askedAt: monday, doneAt: null, doneBy: null, outcome: null }])
    const done = { id, doneBy: memberId, outcome: 'forgotten', now: monday + 2 }
    expect(await settleErasureRequest(database.write, done)).toBe(true)
    expect(await settleErasureRequest(database.write, done)).toBe(false)
    await insertErasureRequest(database.write, { id: newId(), personId, now: monday + 3 })
    const both = await listErasureRequests(database.read, { personId: null, limit: 10 })
    expect(both).toMatchObject([{ doneAt: null }, { id, outcome: 'forgotten' }])
  })
})

describe('how long data is kept', () => {
  test('is what an administrator chose, for the classes that there are', async () => {
    expect(await saveRetentionTerm(database.write, { dataClass: 'contact', days: 30 })).toBe(true)
    expect(await saveRetentionTerm(database.write, { dataClass: 'moon', days: 30 })).toBe(false)
    await seedStartingData(database.write)
    const terms = await listRetentionTerms(database.read)
    expect(terms).toContainEqual({ dataClass: 'contact', days: 30 })
    await expect(saveRetentionTerm(database.write, { dataClass: 'contact', days: 0 })).rejects.toThrow()
  })

  test('is carried out by runs that say what went', async () => {
    const [broken, done] = [newId(), newId()]
    await startRetentionRun(database.write, { id: broken, now: monday })
    await startRetentionRun(database.write, { id: done, now: monday + 1 })
    await finishRetentionRun(database.write, { id: done, counts: { contact: 3 }, now: monday + 2 })
    expect(await listRetentionRuns(database.read, 5)).toEqual([
      { id: done, startedAt: monday + 1, finishedAt: monday + 2, counts: { contact: 3 } },
      { id: broken, startedAt: monday, finishedAt: null, counts: {} },
    ])
  })
})
