import { randomBytes } from 'node:crypto'
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createDatabase, type Database } from '../connection/create-database.ts'
import { insertAttachment } from '../stores/attachments.ts'
import { insertContact } from '../stores/contacts.ts'
import { erasePersonalData } from '../stores/erase-personal-data.ts'
import { rebuildReports } from '../stores/rebuild-reports.ts'
import { carryOut } from '../testing/carry-out.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { memoryStorage } from '../testing/memory-storage.ts'
import { envelope, lead, monday, registering, submitting } from '../testing/sample-reports.ts'
import { withDatabase } from '../testing/test-server.ts'
import { createBackup } from './create-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { leftOut } from './tables.ts'

let database: TestDatabase
let folder: string
const storage = memoryStorage()
const opened: { name: string; database: Database }[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  for (const photo of ['a', 'b']) await liveThrough(photo)
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-backup-'))
  return () => rm(folder, { recursive: true, force: true })
})
afterAll(async () => {
  for (const { name, database: other } of opened) {
    await other.close()
    await sql`drop database ${sql.ref(name)} with (force)`.execute(database.write)
  }
  await database.drop()
})

/** A report with a history, a call, mails, photos and texts that are hard to write down. */
async function liveThrough(photo: string): Promise<string> {
  const description = `Tab\t, regel\nen \\N, "aanhaling", ’t is €5 \u{1F6AE} \\.`
  const command = submitting({ description })
  const { reportId } = command
  await carryOut(database.write, { reportId, command })
  const registered = registering(monday + 1)
  const notice = {
    ...{ id: newId(), eventPosition: 2, audience: 'reporter', recipientKey: 'reporter', channel: 'mail' },
    ...{ kind: 'status', status: 'registered', language: 'nl', address: 'zoe@example.org', data: {} },
    ...{ settleUntil: null, tells: null },
  }
  await carryOut(database.write, { reportId, command: registered, notices: [notice] })
  await carryOut(database.write, { reportId, command: { type: 'start', ...envelope(lead, monday + 2) } })
  await insertContact(database.write, contact(reportId))
  const keys = { storageKey: `${reportId}/${photo}.webp`, thumbKey: `${reportId}/${photo}-thumb.webp` }
  await insertAttachment(database.write, {
    ...{ id: newId(), reportId, clientId: photo, kind: 'photo', contentHash: photo, ...keys },
    ...{ width: 4, height: 3, bytes: 64, mediaType: 'image/webp', createdAt: monday },
    ...{ uploadedByKind: 'reporter', uploadedById: null },
  })
  for (const key of Object.values(keys)) storage.kept.set(key, randomBytes(64))
  await sql`insert into data_access_log (member_id, report_id, what)
    values (${newId()}, ${reportId}, 'report')`.execute(database.write)
  return reportId
}

const contact = (reportId: string | null) => ({
  ...{ id: newId(), channel: 'phone' as const, startedAt: monday, endedAt: monday + 60_000, memberId: null },
  ...{ name: 'Zoë Vandenbulcke', phone: '0471 12 34 56', email: null, outcome: 'reported' as const },
  ...{ note: null, reportId },
})

async function emptyDatabase() {
  const name = `meldpunt_restored_${randomBytes(4).toString('hex')}`
  await sql`create database ${sql.ref(name)}`.execute(database.write)
  const connectionString = withDatabase(database.connectionString, name)
  const empty = createDatabase({ connectionString })
  opened.push({ name, database: empty })
  return { ...empty, connectionString }
}

const backup = (of = database.connectionString) =>
  createBackup({ connectionString: of, storage, folder: join(folder, 'one') })
const restore = (connectionString: string, into = memoryStorage()) =>
  restoreBackup({ connectionString, storage: into, folder: join(folder, 'one') })

/** Every row of every table as one hash each, computed columns too. */
async function contentOf({ write }: Database): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name <> all (${leftOut}::text[])`.execute(write)
  const found: Record<string, string> = {}
  for (const { name } of rows) {
    const hashed = await sql<{ all: string }>`select count(*) || ' ' ||
      coalesce(md5(string_agg(row::text, '|' order by row::text)), '') as all from ${sql.ref(name)} as row`.execute(
      write,
    )
    found[name] = hashed.rows[0]?.all ?? ''
  }
  return found
}

describe('a backup', () => {
  test('read back gives every row of every table, every file, and goes on counting', async () => {
    await backup()
    const restored = await emptyDatabase()
    const files = memoryStorage()
    await restore(restored.connectionString, files)
    expect(await contentOf(restored)).toEqual(await contentOf(database))
    expect(
      Object.values(await contentOf(restored)).filter((all) => !all.startsWith('0 ')).length,
    ).toBeGreaterThan(10)
    expect(files.kept).toEqual(storage.kept)
    expect(await rebuildReports(restored.write, { mode: 'compare' })).toEqual({ replayed: 2, differing: [] })
    const logged = await sql<{ id: number }>`insert into data_access_log (member_id, what)
      values (${newId()}, 'report') returning id`.execute(restored.write)
    expect(logged.rows[0]?.id).toBe(3)
  })

  test('is of one moment, while others keep writing', async () => {
    let writing = true
    let written = 0
    const write = async () => {
      for (; writing; written += 1) {
        const command = submitting()
        await carryOut(database.write, { reportId: command.reportId, command })
        // Two tables in one transaction, one that is read early and one that is read late.
        await database.write.transaction().execute(async (trx) => {
          await insertContact(trx, { ...contact(null), note: 'pair' })
          await sql`insert into command (id, actor_kind, name, input_hash, recorded_at)
            values (${newId()}, 'clerk', 'pair', 'x', now())`.execute(trx)
        })
      }
    }
    const writer = write()
    const manifest = await backup()
    const during = written
    writing = false
    await writer
    const restored = await emptyDatabase()
    await restore(restored.connectionString)
    const { differing, replayed } = await rebuildReports(restored.write, { mode: 'compare' })
    const pairs = await sql<{ contacts: number; commands: number }>`select
      (select count(*) from contact where note = 'pair') as contacts,
      (select count(*) from command where name = 'pair') as commands`.execute(restored.read)
    expect(during).toBeGreaterThan(2)
    expect(differing).toEqual([])
    expect(replayed).toBe(manifest.tables.find(({ name }) => name === 'report')?.rows)
    expect(pairs.rows[0]?.contacts).toBe(pairs.rows[0]?.commands)
  })

  test('can be read by its owner alone, and not be written over', async () => {
    await backup()
    const { mode } = await stat(join(folder, 'one', 'manifest.json'))
    expect(mode & 0o077).toBe(0)
    await expect(backup()).rejects.toThrow('is not empty')
  })

  test('names the files that the storage lost, not those that were erased meanwhile', async () => {
    const [lost, erased] = [await liveThrough('lost'), await liveThrough('erased')]
    const lostKey = `${lost}/lost.webp`
    storage.kept.delete(lostKey)
    const erasing = {
      put: storage.put,
      get: async (key: string) => {
        if (key.startsWith(erased)) {
          const { storageKeys } = await database.write
            .transaction()
            .execute((trx) => erasePersonalData(trx, erased))
          for (const gone of storageKeys) storage.kept.delete(gone)
        }
        return storage.get(key)
      },
    }
    const made = await createBackup({
      ...{ connectionString: database.connectionString, storage: erasing, folder: join(folder, 'one') },
    })
    expect(made.missing).toEqual([lostKey])
  })
})

describe('restoring is refused', () => {
  const changeManifest = async (change: (text: string) => string) => {
    const path = join(folder, 'one', 'manifest.json')
    await writeFile(path, change(await readFile(path, 'utf8')))
  }

  test('into a database that has data', async () => {
    await backup()
    await expect(restore(database.connectionString)).rejects.toThrow('The database is not empty')
  })

  test.each(['tables/report.copy.gz', 'SHA256SUMS'])(
    'when %s is damaged, before anything is written',
    async (path) => {
      await backup()
      await appendFile(join(folder, 'one', path), 'x')
      const { connectionString, read } = await emptyDatabase()
      await expect(restore(connectionString)).rejects.toThrow(/damaged: .*/)
      const tables = await sql`select from information_schema.tables where table_schema = 'public'`.execute(
        read,
      )
      expect(tables.rows).toEqual([])
    },
  )

  test('when a photo is gone', async () => {
    const [photo = ''] = storage.kept.keys()
    await backup()
    await rm(join(folder, 'one', 'files', photo))
    const { connectionString } = await emptyDatabase()
    await expect(restore(connectionString)).rejects.toThrow(`damaged: files/${photo}`)
  })

  test('when it broke off', async () => {
    await backup()
    await rm(join(folder, 'one', 'manifest.json'))
    await expect(restore(database.connectionString)).rejects.toThrow('no finished backup')
  })

  test('when another version made it', async () => {
    await backup()
    await changeManifest((text) => text.replace('"2026-11-23-01-text-search"', '"2026-11-23-00-older"'))
    await expect(restore(database.connectionString)).rejects.toThrow('of another version')
  })

  test('and leaves no half of it where a table has other rows than were counted', async () => {
    await backup()
    await changeManifest((text) => text.replace(/("name": "report_event"[\s\S]*?"rows": )\d+/, '$1999'))
    const { connectionString, read } = await emptyDatabase()
    await expect(restore(connectionString)).rejects.toThrow('report_event has')
    const departments = await sql`select from department`.execute(read)
    expect(departments.rows).toEqual([])
  })
})

test('a backup of a database of another version is refused', async () => {
  const { connectionString } = await emptyDatabase()
  await expect(backup(connectionString)).rejects.toThrow('of another version')
})
