import { findPerson, listAccessOf } from '@meldpunt/db'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SessionPerson } from '../context.ts'
import { createTestApi, type TestApi } from '../testing/test-api.ts'
import { citizens, signedIn } from '../testing/test-citizens.ts'
import { createNationalNumbers } from './national-numbers.ts'
import { sealAnew } from './seal-anew.ts'

let api: TestApi
let zoe: SessionPerson
beforeAll(async () => {
  api = await createTestApi()
  zoe = await signedIn(api, citizens.zoe)
})
afterAll(() => api.drop())

const hash = Buffer.alloc(32, 2)
const old = { id: 'tests', key: Buffer.alloc(32, 3) }
const fresh = { id: '2027', key: Buffer.alloc(32, 9) }
const numbersOf = (seal: readonly { id: string; key: Buffer }[]) =>
  createNationalNumbers({ hash, seal }, { db: api.database, clock: () => api.time.now })
const sealedOf = async () => (await findPerson(api.database.write, zoe.personId))?.nationalNumberSealed ?? ''
const run = (seal: readonly { id: string; key: Buffer }[]) =>
  sealAnew({ db: api.database, log: api.deps.log, nationalNumbers: numbersOf(seal) })

test('a new key in front seals every number anew, and the old key is not needed any more', async () => {
  expect(await sealedOf()).toMatch(/^tests:/)
  expect(await run([fresh, old])).toBe(1)
  expect(await sealedOf()).toMatch(/^2027:/)
  const opening = { personId: zoe.personId, reportId: null, what: 'test' }
  expect(await numbersOf([fresh]).open(await sealedOf(), opening)).toBe(citizens.zoe.nationalNumber)
  expect(await run([fresh, old])).toBe(0)
})

test('every number that is opened for it stands in the access log', async () => {
  const { rows } = await listAccessOf(api.database.write, {
    personId: zoe.personId,
    cursor: null,
    limit: 20,
  })
  expect(rows.map(({ what }) => what)).toContain('seal_anew')
})

test('a number whose key is gone stays as it is', async () => {
  const before = await sealedOf()
  expect(await run([{ id: '2028', key: Buffer.alloc(32, 8) }])).toBe(0)
  expect(await sealedOf()).toBe(before)
})
