import { Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { PgBoss } from 'pg-boss'
import { createPool } from './connection/create-pool.ts'
import { migrations } from './migrations/index.ts'

/** Any number, the same in every process: whoever holds it migrates, the others wait. */
const migrationLock = 1_777_000_001

/** Brings our tables and then pg-boss's up to date; safe with several starters at once, and nothing when all is done. */
export async function migrateToLatest(connectionString: string): Promise<void> {
  const pool = createPool({ connectionString, max: 3 })
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    await db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(trx)
      await migrateOurs(db)
      await migrateJobs(connectionString)
    })
  } finally {
    await db.destroy()
  }
}

async function migrateOurs(db: Kysely<unknown>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) return
  const failed = results?.find((result) => result.status === 'Error')
  throw new Error(`Migration ${failed?.migrationName ?? ''} failed`, { cause: error })
}

/** The processes themselves start pg-boss with `migrate: false`. */
async function migrateJobs(connectionString: string): Promise<void> {
  const boss = new PgBoss({ connectionString, max: 1, supervise: false, schedule: false, migrate: true })
  boss.on('error', () => undefined)
  await boss.start()
  await boss.stop({ graceful: false, close: true })
}
