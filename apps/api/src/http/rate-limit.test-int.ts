import { createTestDatabase, type TestDatabase } from '@meldpunt/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLimiter } from './limiter.ts'
import { addressKey } from './rate-limit.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const allowance = { name: 'test', points: 10, seconds: 60 }

/** How often somebody gets through before being told to wait. */
async function allowed(limiter: ReturnType<typeof createLimiter>, key: string): Promise<number> {
  for (let count = 0; ; count += 1) {
    const passed = await limiter.consume(key).then(
      () => true,
      () => false,
    )
    if (!passed) return count
  }
}

describe('two processes that share a database', () => {
  test('count one caller together, but for the few writes that each counts alone', async () => {
    const one = createLimiter(database.pool, allowance)
    const other = createLimiter(database.pool, allowance)
    expect(await allowed(one, 'caller')).toBe(10)
    expect(await allowed(other, 'caller')).toBe(4)
  })

  test('do not count one caller for another', async () => {
    const limiter = createLimiter(database.pool, allowance)
    expect(await allowed(limiter, 'first')).toBe(10)
    expect(await allowed(limiter, 'second')).toBe(10)
  })
})

describe('the address of a caller', () => {
  test('of version 6 counts as its network', () => {
    expect(addressKey('2a02:1810:4d0f:ab00:1:2:3:4')).toBe(addressKey('2a02:1810:4d0f:ab00:ffff::1'))
  })

  test('of version 6 counts as its network, however its zeros are left out', () => {
    expect(addressKey('2001:db8::1')).toBe(addressKey('2001:db8::2:0:0:7'))
    expect(addressKey('2001:db8::1')).toBe(addressKey('2001:db8:0:0:ffff::1'))
    expect(addressKey('2001:db8::1')).not.toBe(addressKey('2001:db8:0:1::1'))
  })

  test('of version 4 counts as itself', () => {
    expect(addressKey('::ffff:192.0.2.7')).toBe('192.0.2.7')
    expect(addressKey('192.0.2.7')).toBe('192.0.2.7')
  })
})
