import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, expect, test } from 'vitest'
import { startDemoCity } from './demo-city.ts'
import { postBoxOf } from './forget-city.ts'
import { Takedown } from './takedown.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'meldpunt-demo-city-'))
// Else, as root, the database's data would go elsewhere and stay there.
await chmod(dataDir, 0o755)
const takedown = new Takedown()
const patience = 60_000

const start = (fresh = false, say: () => void = () => {}) =>
  startDemoCity({
    options: { port: 1777, fresh, dataDir, reports: 60, dev: false },
    ...{ takedown, say, signal: new AbortController().signal },
  })

/** Another process starts the city and is killed as soon as it begins to tell the reports. */
const killWhileTelling = async () => {
  const script = `import { startDemoCity } from ${JSON.stringify(new URL('./demo-city.ts', import.meta.url).href)}
    const takedown = { add: () => {} }
    const options = ${JSON.stringify({ port: 1777, fresh: false, dataDir, reports: 400, dev: false })}
    await startDemoCity({ options, takedown, signal: new AbortController().signal, say: (step) => console.log(step) })`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const said of child.stdout) if (String(said).includes('city')) break
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
}

const count = async (connectionString: string, table: 'report' | 'attachment') => {
  const client = new Client({ connectionString })
  await client.connect()
  const { rows } = await client.query(`select count(*)::int as count from ${table}`)
  await client.end()
  return Number(rows[0].count)
}

afterEach(() => takedown.end())
afterAll(() => rm(dataDir, { recursive: true, force: true }))

test(
  'a demo killed while its city was told has the whole city at the next start',
  async () => {
    await killWhileTelling()
    const { connectionString } = await start()
    expect(await count(connectionString, 'report')).toBe(60)
    expect(await count(connectionString, 'attachment')).toBeGreaterThan(0)
  },
  patience,
)

test(
  'a second demo in the same folder is refused and leaves the first alone',
  async () => {
    const { connectionString } = await start()
    await expect(start()).rejects.toThrow('Another demo runs')
    expect(await count(connectionString, 'report')).toBe(60)
  },
  patience,
)

test(
  'keeps its keys and its city, until asked to begin anew',
  async () => {
    const before = await start()
    await writeFile(postBoxOf(dataDir), '{}\n')
    await takedown.end()
    const said: unknown[] = []
    const kept = await start(false, (...step: unknown[]) => void said.push(...step))
    expect(kept.keys).toEqual(before.keys)
    expect(said).toEqual(['database'])
    await takedown.end()
    const anew = await start(true)
    expect(anew.keys).not.toEqual(before.keys)
    await expect(rm(postBoxOf(dataDir))).rejects.toThrow('ENOENT')
    expect(await count(anew.connectionString, 'report')).toBe(60)
  },
  patience,
)
