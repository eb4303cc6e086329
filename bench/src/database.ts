import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@meldpunt/db/embedded'

/** Asks the server to stop at once; there is nothing to ask where it stopped in order before. */
function interrupt(dataDir: string): void {
  try {
    process.kill(Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGINT')
  } catch {
    // No file, or no process: it is gone.
  }
}

/** The database of a bench, in its folder; it ends with the bench, also where that fails halfway. */
export async function startBenchDatabase(folder: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), fsync: true })
  process.once('exit', () => interrupt(server.dataDir))
  return server
}
