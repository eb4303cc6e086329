import { createDatabase, migrateToLatest, seedStartingData } from '@meldpunt/db'
import { readDatabaseUrl } from './env.ts'

/** `pnpm migrate`: tables of this version, and the starting data where there are none yet; may be run again at any time. */
async function migrate(): Promise<void> {
  const connectionString = readDatabaseUrl()
  await migrateToLatest(connectionString)
  const database = createDatabase({ connectionString, max: 1 })
  await seedStartingData(database.write)
  await database.close()
  process.stdout.write('The database is up to date.\n')
}

migrate().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
