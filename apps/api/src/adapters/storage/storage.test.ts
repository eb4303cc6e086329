import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestS3 } from '../../testing/test-s3.ts'
import { createStorage } from './create-storage.ts'
import type { Storage } from './storage.ts'

async function inFolder() {
  const storageDir = await mkdtemp(join(tmpdir(), 'meldpunt-storage-'))
  const close = () => rm(storageDir, { recursive: true, force: true })
  return { storage: createStorage({ storageDir }), close }
}

async function inBucket() {
  const { config, close } = await startTestS3()
  return { storage: createStorage({ s3: config }), close }
}

describe.each([
  ['a folder', inFolder],
  ['a bucket', inBucket],
])('a storage in %s', (_name, open) => {
  let storage: Storage
  let close: () => Promise<void>
  beforeAll(async () => ({ storage, close } = await open()))
  afterAll(() => close())

  const report = '0197b1c2-8d3e-7a10-9b57-3f2e4a6c8d01'

  test.each([0, 1, 65_537, 3_000_000])('gives back all of %i bytes as they were', async (length) => {
    const content = randomBytes(length)
    await storage.put(`${report}/size-${length}.webp`, content)
    expect(content.equals((await storage.get(`${report}/size-${length}.webp`)) ?? randomBytes(1))).toBe(true)
  })

  test('gives null where there is nothing', async () => {
    expect(await storage.get(`${report}/nothing.webp`)).toBeNull()
    expect(await storage.get('elsewhere/nothing.webp')).toBeNull()
  })

  test('replaces what was under the key', async () => {
    await storage.put('again.webp', Buffer.from('a longer first one'))
    await storage.put('again.webp', Buffer.from('second'))
    expect(await storage.get('again.webp')).toEqual(Buffer.from('second'))
  })

  test('keeps a photo and its thumbnail apart, and many at once', async () => {
    const keys = Array.from({ length: 20 }, (_, at) => `${report}/many-${at}.webp`)
    await Promise.all(keys.map((key) => storage.put(key, Buffer.from(key))))
    const found = await Promise.all(keys.map((key) => storage.get(key)))
    expect(found.map(String)).toEqual(keys)
  })

  test('removes one object and no other, also a second time', async () => {
    await storage.put(`${report}/one.webp`, Buffer.from('one'))
    await storage.put(`${report}/one-thumb.webp`, Buffer.from('thumb'))
    await storage.remove(`${report}/one.webp`)
    await storage.remove(`${report}/one.webp`)
    expect(await storage.get(`${report}/one.webp`)).toBeNull()
    expect(await storage.get(`${report}/one-thumb.webp`)).toEqual(Buffer.from('thumb'))
  })

  test.each([
    '',
    '.',
    '..',
    '../up',
    'a/../../b',
    '/root',
    'a//b',
    'A.webp',
    'a b',
    'a%2fb',
    'a\\b',
    'a\0b',
    'a?b',
    'a/',
  ])('refuses the key %j', async (key) => {
    const refusal = 'A storage key of another form'
    await expect(storage.put(key, Buffer.from('x'))).rejects.toThrow(refusal)
    await expect(storage.get(key)).rejects.toThrow(refusal)
    await expect(storage.remove(key)).rejects.toThrow(refusal)
  })
})
