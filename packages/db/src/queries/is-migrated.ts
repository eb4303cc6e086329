import { type Kysely, sql } from 'kysely'
import { migrations } from '../migrations/index.ts'
import type { DB } from '../schema.gen.ts'

/** Whether the database has every migration of this version of the software; throws when it cannot be reached. */
export async function isMigrated(db: Kysely<DB>): Promise<boolean> {
  const { rows } = await sql<{
    there: boolean
  }>`select to_regclass('kysely_migration') is not null as there`.execute(db)
  if (rows[0]?.there !== true) return false
  const done = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  const names = new Set(done.rows.map((row) => row.name))
  return Object.keys(migrations).every((name) => names.has(name))
}
