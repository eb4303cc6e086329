import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eicar, startTestClamd } from '../../testing/test-clamd.ts'
import { createClamd } from './clamd.ts'

let clamd: Awaited<ReturnType<typeof startTestClamd>>
beforeAll(async () => {
  clamd = await startTestClamd()
})
beforeEach(() => {
  clamd.state.mood = 'working'
  clamd.state.scanned = []
})
afterAll(() => clamd.close())

const scan = (content: Buffer) => createClamd({ url: clamd.url, patience: 200 }).scan(content)

describe('a scanner that works', () => {
  test.each([0, 1, 65_536, 65_537, 1_000_000])('gets all of %i bytes as they are', async (length) => {
    const content = randomBytes(length)
    expect(await scan(content)).toEqual({ kind: 'clean' })
    expect(clamd.state.scanned).toEqual([content])
  })

  test('names what it found, also across two chunks', async () => {
    const content = Buffer.concat([Buffer.alloc(65_536 - 10), eicar])
    expect(await scan(content)).toEqual({ kind: 'infected', signature: 'Eicar-Test-Signature' })
  })
})

describe('a scanner that does not', () => {
  test.each([
    ['silent', 'the scanner is silent'],
    ['closing', expect.any(String)],
    ['too_large', 'INSTREAM size limit exceeded. ERROR'],
    ['broken', 'Broken or not a regular file. ERROR'],
  ] as const)('(%s) gives no verdict instead of a good one', async (mood, reason) => {
    clamd.state.mood = mood
    expect(await scan(randomBytes(3_000_000))).toEqual({ kind: 'unknown', reason })
  })

  test('(away) gives no verdict either', async () => {
    const gone = await startTestClamd()
    await gone.close()
    expect(await createClamd({ url: gone.url }).scan(eicar)).toEqual({
      kind: 'unknown',
      reason: expect.stringContaining('ECONNREFUSED'),
    })
  })
})
