import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './index.ts'
import { findRunningServer } from './running-server.ts'

const folder = join(tmpdir(), `meldpunt-embedded-${process.pid}`)
mkdirSync(folder, { recursive: true })
const running: EmbeddedPostgres[] = []

async function start(dataDir: string, port?: number): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({
    dataDir,
    fsync: false,
    ...(port === undefined ? {} : { port }),
  })
  running.push(server)
  return server
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function ask(server: EmbeddedPostgres, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: server.connectionString() })
  await client.connect()
  const { rows } = await client.query(statement)
  await client.end()
  return rows
}

describe('the embedded server', () => {
  const dataDir = join(folder, 'data')

  test('speaks UTF-8, listens on the loopback address alone and wants its password', async () => {
    const server = await start(dataDir)
    const [settings] = await ask(
      server,
      `select current_setting('listen_addresses') as address, current_setting('server_encoding') as encoding,
       lower('É') as lower`,
    )
    expect(settings).toEqual({ address: '127.0.0.1', encoding: 'UTF8', lower: 'é' })
    const guessing = new Client({
      host: '127.0.0.1',
      port: server.port,
      user: 'postgres',
      password: 'postgres',
    })
    await expect(guessing.connect()).rejects.toThrow('password')
  })

  test('has its data again after a stop', async () => {
    const first = await start(dataDir)
    await ask(first, 'create table kept as select 1777 as number')
    await first.stop()
    expect(findRunningServer(dataDir)).toBeNull()
    expect(await ask(await start(dataDir), 'select number from kept')).toEqual([{ number: 1777 }])
  })

  test('moves to another port when asked to', async () => {
    const first = await start(dataDir)
    const second = await start(dataDir, first.port === 54_321 ? 54_322 : 54_321)
    expect(second.port).not.toBe(first.port)
    await expect(ask(first, 'select 1')).rejects.toThrow()
  })

  test('is found again when the process that started it was killed', async () => {
    const port = await startAndKill(dataDir)
    const found = await start(dataDir)
    expect(found.port).toBe(port)
    expect(await ask(found, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

/** Another process starts the server and is killed at once; gives the port on which the server was left behind. */
async function startAndKill(dataDir: string): Promise<number> {
  const script = `import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)}
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, fsync: false })
    process.stdout.write(String(server.port))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise((resolve) => child.on('exit', resolve))
  const port = await new Promise<number>((resolve) =>
    child.stdout.on('data', (said) => resolve(Number(said))),
  )
  child.kill('SIGKILL')
  await exited
  return port
}

// Only root starts the server as another user, who may not be able to read what root can.
const asRoot = process.getuid?.() === 0
test.runIf(asRoot)(
  'as root, data below a folder closed to others goes to a stable place elsewhere',
  async () => {
    const home = join(folder, 'home')
    mkdirSync(home)
    chmodSync(home, 0o700)
    const wanted = join(home, 'checkout', 'data')
    const first = await start(wanted)
    await first.stop()
    const second = await start(wanted)
    expect(first.dataDir).not.toBe(wanted)
    expect(second.dataDir).toBe(first.dataDir)
    await second.stop()
    rmSync(first.dataDir, { recursive: true, force: true })
    expect(existsSync(first.dataDir)).toBe(false)
  },
)
