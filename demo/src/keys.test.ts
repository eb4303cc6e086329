import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findKeys, keysFile, makeKeys, publicPart } from './keys.ts'

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'meldpunt-keys-'))
})
afterAll(() => rm(dataDir, { recursive: true }))

test('the keys of a demo stay what they are, and nobody else may read them', async () => {
  expect(await findKeys(dataDir)).toBeNull()
  const made = await makeKeys(dataDir)
  expect(await findKeys(dataDir)).toEqual(made)
  expect((await stat(keysFile(dataDir))).mode & 0o077).toBe(0)
})

test('a city of an older demo gets the keys that it lacks, once', async () => {
  await writeFile(keysFile(dataDir), JSON.stringify({ link: 'a', session: 'b', client: 'c' }))
  const found = await findKeys(dataDir)
  expect(found).toMatchObject({ link: 'a', session: 'b', client: 'c' })
  expect(found?.nationalNumberSeal).toMatch(/^[\da-f]{64}$/)
  expect(await findKeys(dataDir)).toEqual(found)
})

test('what others get to know of a key does not sign', async () => {
  const { citizenClient } = await makeKeys(dataDir)
  expect(Object.keys(publicPart(citizenClient))).toEqual(['kty', 'n', 'e', 'kid'])
  expect(await readFile(keysFile(dataDir), 'utf8')).toContain(citizenClient.d)
})
