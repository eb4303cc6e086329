import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestS3 } from '../../testing/test-s3.ts'
import { createS3Storage } from './s3-storage.ts'

let s3: Awaited<ReturnType<typeof startTestS3>>
beforeAll(async () => {
  s3 = await startTestS3()
})
beforeEach(() => {
  Object.assign(s3.state, { mood: 'working', requests: [] })
})
afterAll(() => s3.close())

const key = 'report/photo.webp'
const content = randomBytes(200_000)
const open = (changes: Partial<typeof s3.config> = {}) =>
  createS3Storage({ ...s3.config, patience: 200, ...changes })

describe('a store that works', () => {
  test('has the object under the key of the database, as it was', async () => {
    await open().put(key, content)
    expect(s3.objects.get(key)).toEqual(content)
    expect(s3.state.requests).toEqual([`PUT /photos/${key}`])
  })

  test('may have its buckets in the path', async () => {
    const storage = createS3Storage({
      ...s3.config,
      endpoint: `http://localhost:${s3.port}`,
      pathStyle: true,
    })
    await storage.put(key, content)
    expect(s3.state.requests).toEqual([`PUT /photos/${key}`])
  })
})

describe('a store that fails once', () => {
  test.each([
    ['put', () => open().put('report/retried.webp', content)],
    ['get', () => open().get(key)],
    ['remove', () => open().remove('report/retried.webp')],
  ])('is asked again: %s', async (_name, work) => {
    s3.objects.set(key, content)
    s3.state.mood = 'failing_once'
    await work()
    expect(s3.state.requests).toHaveLength(2)
  })
})

describe('what is wrong is never taken for a photo, nor for one that is gone', () => {
  beforeEach(() => s3.objects.set(key, content))

  test.each(['failing', 'silent', 'cut', 'stalled'] as const)('a store that is %s', async (mood) => {
    s3.state.mood = mood
    await expect(open().get(key)).rejects.toThrow()
  })

  test.each(['failing', 'silent'] as const)('a store that is %s keeps and removes nothing', async (mood) => {
    s3.state.mood = mood
    await expect(open().put(key, content)).rejects.toThrow()
    expect(s3.state.requests).toHaveLength(3)
    await expect(open().remove(key)).rejects.toThrow()
  })

  test('a bucket that is not there', async () => {
    const storage = open({ bucket: 'another' })
    await expect(storage.get(key)).rejects.toMatchObject({ name: 'NoSuchBucket' })
    await expect(storage.remove(key)).rejects.toMatchObject({ name: 'NoSuchBucket' })
  })

  test('another secret', async () => {
    const storage = open({ secretAccessKey: 'guessed' })
    await expect(storage.get(key)).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' })
  })

  test('a store that is away', async () => {
    const gone = await startTestS3()
    await gone.close()
    await expect(open({ endpoint: gone.config.endpoint }).get(key)).rejects.toThrow('ECONNREFUSED')
  })
})

test('a process that touched no photo yet has not loaded what speaks S3', async () => {
  const script = `
    const { createStorage } = await import(${JSON.stringify(new URL('./create-storage.ts', import.meta.url))})
    const { createRequire } = await import('node:module')
    const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('client-s3'))
    const storage = createStorage({ s3: ${JSON.stringify(s3.config)} })
    const before = loaded()
    await storage.get('nothing')
    console.log(before, loaded())`
  const args = ['--input-type=module', '--eval', script]
  expect((await promisify(execFile)(process.execPath, args)).stdout).toBe('false true\n')
})
