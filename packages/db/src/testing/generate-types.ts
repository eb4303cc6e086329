import { migrateToLatest } from '../migrate.ts'
import { startTemporaryServer } from './temporary-server.ts'
import { writeTypes } from './write-types.ts'

/** `pnpm generate`: migrates an empty database and writes the types of its tables; with `--verify` it only compares. */
async function generateTypes(): Promise<void> {
  const server = await startTemporaryServer()
  try {
    await migrateToLatest(server.connectionString())
    await writeTypes(server.connectionString(), process.argv.includes('--verify') ? 'verify' : 'write')
  } finally {
    await server.stop()
  }
}

await generateTypes()
