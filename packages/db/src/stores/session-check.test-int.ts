import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { saveMember } from './save-member.ts'
import { claimSessionCheck, deleteSession, patchSession } from './session-check.ts'
import { setMemberActive } from './set-member-active.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

async function session(sess: object): Promise<string> {
  const sid = newId()
  await sql`insert into session (sid, sess, expire)
    values (${sid}, ${JSON.stringify(sess)}::json, now() + interval '1 day')`.execute(database.write)
  return sid
}
const claim = (sid: string, now = 50_000) =>
  claimSessionCheck(database.write, { sid, now, before: now - 40_000 })

describe('the check of a session', () => {
  test('is given to one of many that ask at once, and not again before it is due', async () => {
    const sid = await session({ checkedAt: 1000, name: 'Els' })
    const asked = await Promise.all([claim(sid), claim(sid), claim(sid)])
    expect(asked.map(({ state }) => state).sort()).toEqual(['due', 'kept', 'kept'])
    expect(asked.find(({ state }) => state === 'due')).toMatchObject({
      data: { checkedAt: 50_000, name: 'Els' },
    })
    expect(await claim(sid, 90_000)).toEqual({ state: 'kept' })
    expect(await claim(sid, 90_001)).toMatchObject({ state: 'due' })
  })

  test('of one that ended says so, and what comes too late does not bring it back', async () => {
    const sid = await session({})
    await patchSession(database.write, { sid, patch: { name: 'Els' } })
    expect(await claim(sid)).toMatchObject({ state: 'due', data: { name: 'Els' } })
    await deleteSession(database.write, sid)
    await patchSession(database.write, { sid, patch: { name: 'An' } })
    expect(await claim(sid)).toEqual({ state: 'gone' })
  })
})

describe('a member who is put out of use', () => {
  test('loses every session, and stays out of use when the account comes again', async () => {
    const els = { subject: 'els', name: 'Els', email: '', role: 'clerk', language: 'nl' } as const
    const member = { ...els, memberId: newId(), departments: [] }
    const memberId = await saveMember(database.write, member)
    const sid = await session({ member: { memberId } })
    const setActive = (active: boolean) =>
      database.write.transaction().execute((trx) => setMemberActive(trx, { memberId, active }))
    expect([await setActive(false), await setActive(false)]).toEqual([true, false])
    expect(await claim(sid)).toEqual({ state: 'gone' })
    await saveMember(database.write, member)
    expect(await setActive(true)).toBe(true)
  })
})
