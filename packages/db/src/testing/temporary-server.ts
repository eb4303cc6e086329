import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded/index.ts'

/** A server without fsync whose data is gone once it stops. */
export async function startTemporaryServer(): Promise<EmbeddedPostgres> {
  const dataDir = join(tmpdir(), `meldpunt-test-${process.pid}-${randomBytes(4).toString('hex')}`)
  const server = await startEmbeddedPostgres({ dataDir, fsync: false })
  const stop = async () => {
    await server.stop()
    rmSync(server.dataDir, { recursive: true, force: true })
  }
  return { ...server, stop }
}
