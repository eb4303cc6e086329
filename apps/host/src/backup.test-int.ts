import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createStorage } from '@meldpunt/api'
import { startTestS3 } from '@meldpunt/api/testing'
import { createDatabase, insertAttachment, isMigrated, listDepartments } from '@meldpunt/db'
import { createTestDatabase, type TestDatabase } from '@meldpunt/db/testing'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

// Each command is a process that starts.
vi.setConfig({ testTimeout: 60_000 })

const [id, reportId] = [newId(), newId()]
const key = `${reportId}/${id}.webp`
const photo = randomBytes(500)

let database: TestDatabase
let home: string
beforeAll(async () => {
  database = await createTestDatabase()
  home = await mkdtemp(join(tmpdir(), 'meldpunt-commands-'))
  await insertAttachment(database.write, {
    ...{ id, reportId, clientId: 'a', kind: 'photo', contentHash: 'a', storageKey: key, thumbKey: null },
    ...{ width: 4, height: 3, bytes: 500, mediaType: 'image/webp', createdAt: 0 },
    ...{ uploadedByKind: 'reporter', uploadedById: null },
  })
})
afterAll(async () => {
  await database.drop()
  await rm(home, { recursive: true, force: true })
})

const inHome = (name: string) => join(home, name)
const wellRestored = { code: 0, stderr: '', stdout: expect.stringContaining('Restored, as it was') }

type Run = { databaseUrl: string; storageDir?: string; s3?: Record<string, string>; args: readonly string[] }

/** As `pnpm backup` and `pnpm restore` run it, in a process of its own with nothing else set. */
const run = async (command: 'backup' | 'restore', { databaseUrl, storageDir, s3, args }: Run) => {
  const script = fileURLToPath(new URL(`./${command}.ts`, import.meta.url))
  const env = { DATABASE_URL: databaseUrl, STORAGE_DIR: storageDir, PATH: process.env.PATH, ...s3 }
  return promisify(execFile)(process.execPath, [script, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )
}

async function withEmptyDatabase(work: (databaseUrl: string) => Promise<void>): Promise<void> {
  const name = `meldpunt_restored_${randomBytes(4).toString('hex')}`
  await database.pool.query(`create database ${name}`)
  const url = new URL(database.connectionString)
  url.pathname = `/${name}`
  try {
    await work(url.href)
  } finally {
    await database.pool.query(`drop database ${name} with (force)`)
  }
}

test('a city is backed up and read back by two commands', async () => {
  const [storageDir = '', folder = '', elsewhere = ''] = ['storage', 'one', 'elsewhere'].map(inHome)
  await createStorage({ storageDir }).put(key, photo)
  const args = [folder]
  const made = await run('backup', { databaseUrl: database.connectionString, storageDir, args })
  expect(made).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('attachment: 1\n') })
  await withEmptyDatabase(async (databaseUrl) => {
    const restored = await run('restore', { databaseUrl, storageDir: elsewhere, args })
    expect(restored).toMatchObject(wellRestored)
    expect(await readFile(join(elsewhere, key))).toEqual(photo)
    const other = createDatabase({ connectionString: databaseUrl })
    const [ready, departments] = [await isMigrated(other.read), await listDepartments(other.read)]
    await other.close()
    expect(ready).toBe(true)
    expect(departments).toEqual(await listDepartments(database.read))
  })
})

test('a city with its photos in a bucket is backed up, and read back into a bucket', async () => {
  const { config, objects, close } = await startTestS3()
  const s3 = {
    ...{ S3_ENDPOINT: config.endpoint, S3_BUCKET: config.bucket, S3_REGION: config.region },
    ...{ S3_ACCESS_KEY_ID: config.accessKeyId, S3_SECRET_ACCESS_KEY: config.secretAccessKey },
  }
  const args = [inHome('of-bucket')]
  objects.set(key, photo)
  const made = await run('backup', { databaseUrl: database.connectionString, s3, args })
  expect(made).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('attachment: 1\n') })
  objects.clear()
  await withEmptyDatabase(async (databaseUrl) => {
    expect(await run('restore', { databaseUrl, s3, args })).toMatchObject(wellRestored)
  })
  expect([...objects]).toEqual([[key, photo]])
  await close()
})

test('what cannot be done is said in words', async () => {
  const given = { databaseUrl: database.connectionString, storageDir: home }
  const nowhere = await run('restore', { ...given, args: [join(home, 'nothing')] })
  expect(nowhere).toMatchObject({ code: 1, stdout: '' })
  expect(nowhere.stderr).toMatch(/^\S+ holds no finished backup: it has no manifest\.json\.\n$/)
  expect((await run('backup', { ...given, args: [] })).stderr).toBe('Say which folder: pnpm backup FOLDER\n')
  const unset = await run('backup', { ...given, databaseUrl: '', args: [home] })
  expect(unset.stderr).toContain('DATABASE_URL is not set')
})
