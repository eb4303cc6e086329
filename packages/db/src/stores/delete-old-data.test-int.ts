import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Call } from '../queries/call/call.ts'
import { listIdlePersons, listReportsToErase } from '../queries/retention.ts'
import { carryOut } from '../testing/carry-out.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { inInbox, signingIn } from '../testing/sample-persons.ts'
import { clerk, envelope, monday, submitting } from '../testing/sample-reports.ts'
import { recordMiss } from './answer/answer-marks.ts'
import { saveCall } from './call/save-call.ts'
import { addMissedCall } from './callback/callbacks.ts'
import { insertContact } from './contacts.ts'
import { deleteOldData, type OldDataClass } from './delete-old-data.ts'
import { insertFollowCode } from './follow-codes.ts'
import { insertCommand } from './insert-command.ts'
import { logAccess } from './log-access.ts'
import { beginVisit } from './person/begin-visit.ts'
import { upsertSignedIn } from './person/upsert-signed-in.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const ringing: Call = {
  ...{
    id: '',
    ctiId: null,
    direction: 'in',
    fromNumber: '+32470001234',
    toNumber: '1777',
    queue: null,
    ringsFor: [],
  },
  ...{
    state: 'ringing',
    memberId: null,
    rangAt: 0,
    answeredAt: null,
    parkedAt: null,
    endedAt: null,
    cause: null,
  },
  ...{ scratch: '', draft: null, savedAt: null, channel: 'phone', caller: null },
}

let reportId: string
beforeEach(async () => {
  const command = submitting()
  reportId = command.reportId
  const mail = { channel: 'mail', address: 'zoe@example.org' }
  await carryOut(database.write, { reportId, command, notices: [inInbox('p-1'), inInbox('p-1', mail)] })
})

const day = 86_400_000
const goes = (dataClass: OldDataClass, before: number) =>
  deleteOldData(database.write, { dataClass, before, limit: 100 })

describe('data that is old enough', () => {
  test('goes: contacts that became no report', async () => {
    const contact = {
      ...{
        channel: 'phone' as const,
        endedAt: null,
        memberId: null,
        name: 'Zoë',
        phone: null,
        email: null,
        note: null,
      },
      outcome: 'answered',
    } as const
    await insertContact(database.write, { ...contact, id: newId(), startedAt: monday, reportId: null })
    await insertContact(database.write, { ...contact, id: newId(), startedAt: monday + day, reportId: null })
    await insertContact(database.write, { ...contact, id: newId(), startedAt: monday, reportId })
    expect(await goes('contact', monday + 1)).toBe(1)
    expect(await goes('contact', monday + 1)).toBe(0)
  })

  test('goes: calls and whom to call back, also what nobody finished, with what was scribbled', async () => {
    const { write } = database
    const call = { ...ringing, id: newId(), rangAt: monday }
    await saveCall(write, call)
    await saveCall(write, { ...call, id: newId(), rangAt: monday + day })
    await addMissedCall(write, { id: newId(), phone: '+32470001234', callId: call.id, now: monday })
    expect(await goes('contact', monday + 1)).toBe(2)
    expect(await goes('contact', monday + 1)).toBe(0)
  })

  test('goes: what was searched in vain, unless it was asked again since', async () => {
    await recordMiss(database.write, 'een draak houden', monday)
    await recordMiss(database.write, 'zwembad in de tuin', monday)
    await recordMiss(database.write, 'zwembad in de tuin', monday + day)
    expect(await goes('answer_miss', monday + 1)).toBe(1)
    const { rows } = await sql`select text from answer_miss`.execute(database.read)
    expect(rows).toEqual([{ text: 'zwembad in de tuin' }])
  })

  test('goes: codes, the access log and the answers of commands', async () => {
    const code = { id: newId(), reportId, codeHash: 'x', address: 'zoe@example.org', now: monday }
    await insertFollowCode(database.write, { ...code, expiresAt: monday + 600_000 })
    await logAccess(database.write, {
      ...{ actor: 'system', memberId: null, personId: null, reportId, at: monday, what: 'report' },
    })
    const given = { id: newId(), actor: { kind: 'system', id: null }, name: 'start', inputHash: 'x' } as const
    await database.write.transaction().execute((trx) => insertCommand(trx, given))
    expect(await goes('follow_code', monday + 600_000)).toBe(0)
    expect(await goes('follow_code', monday + 600_001)).toBe(1)
    expect(await goes('access_log', monday)).toBe(0)
    expect(await goes('access_log', monday + 1)).toBe(1)
    expect(await goes('command', monday)).toBe(0)
    expect(await goes('command', Date.now() + day)).toBe(1)
  })

  test('goes: where somebody was told, but not what waits to be told, nor the inbox', async () => {
    expect(await goes('delivery_log', monday + day)).toBe(0)
    await sql`update notice set state = 'sent' where report_id = ${reportId}`.execute(database.write)
    expect(await goes('delivery_log', monday)).toBe(0)
    expect(await goes('delivery_log', monday + day)).toBe(1)
    const { rows } = await sql`select channel, address from notice where report_id = ${reportId}
      order by channel`.execute(database.read)
    expect(rows).toEqual([
      { channel: 'inbox', address: 'p-1' },
      { channel: 'mail', address: null },
    ])
  })

  test('goes by as many as were asked for', async () => {
    for (const _ of [1, 2, 3])
      await logAccess(database.write, {
        ...{ actor: 'system', memberId: null, personId: null, reportId, at: monday, what: 'report' },
      })
    const batch = { dataClass: 'access_log', before: monday + 1, limit: 2 } as const
    expect(await deleteOldData(database.write, batch)).toBe(2)
    expect(await deleteOldData(database.write, batch)).toBe(1)
  })
})

describe('a report is to be erased', () => {
  const due = () => listReportsToErase(database.read, { before: monday + day, limit: 100 })
  const decline = (at: number) =>
    carryOut(database.write, {
      reportId,
      command: { type: 'decline', ...envelope(clerk, at), reason: 'not_found', explanation: 'Niets gezien' },
    })

  test('once it is closed long enough', async () => {
    expect(await due()).not.toContain(reportId)
    await decline(monday + 1000)
    expect(await due()).toContain(reportId)
    expect(await listReportsToErase(database.read, { before: monday, limit: 100 })).not.toContain(reportId)
  })

  test('not while somebody asks to reopen it', async () => {
    await decline(monday + 1000)
    const request = { ...envelope({ kind: 'reporter', personId: null }, monday + 2000), attachments: [] }
    const again = {
      ...request,
      type: 'request_reopen',
      text: 'Het ligt er nog',
      reopenTermEnds: monday + day,
    } as const
    await carryOut(database.write, { reportId, command: again })
    expect(await due()).not.toContain(reportId)
  })

  test('with the one that it was merged into', async () => {
    const own = submitting()
    await carryOut(database.write, { reportId: own.reportId, command: own })
    await sql`update report set merged_into = ${reportId} where id = ${own.reportId}`.execute(database.write)
    expect(await due()).not.toContain(own.reportId)
    await decline(monday + 1000)
    expect(await due()).toEqual(expect.arrayContaining([own.reportId, reportId]))
  })
})

test('a person is idle without a visit and without a report', async () => {
  const enter = async () => {
    const { id } = await database.write.transaction().execute((trx) => upsertSignedIn(trx, signingIn()))
    return id
  }
  const [gone, visiting, reporting] = [await enter(), await enter(), await enter()]
  await beginVisit(database.write, visiting, monday + 2 * day)
  const command = submitting({ personId: reporting })
  await carryOut(database.write, { reportId: command.reportId, command })
  expect(await listIdlePersons(database.read, { before: monday + day, limit: 10 })).toEqual([gone])
})
