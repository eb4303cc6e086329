import { randomBytes } from 'node:crypto'
import { accessSync, constants, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded/index.ts'
import { findRunningServer, isAlive, stopServer } from '../embedded/running-server.ts'

/** A server without fsync whose data is gone once it stops; those of runs that were killed go first. */
export async function startTemporaryServer(): Promise<EmbeddedPostgres> {
  await removeLeftServers()
  const dataDir = join(tmpdir(), `meldpunt-test-${process.pid}-${randomBytes(4).toString('hex')}`)
  const server = await startEmbeddedPostgres({ dataDir, fsync: false })
  const stop = async () => {
    await server.stop()
    rmSync(server.dataDir, { recursive: true, force: true })
  }
  return { ...server, stop }
}

/** The name of a folder has the process that it was for. */
async function removeLeftServers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^meldpunt-test-(\d+)-[0-9a-f]{8}$/.exec(name)?.[1])
    const folder = join(tmpdir(), name)
    if (!Number.isInteger(pid) || isAlive(pid) || !isOurs(folder)) continue
    const left = findRunningServer(folder)
    if (left !== null) await stopServer(left.pid)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The temporary folder may be shared with other people. */
function isOurs(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
