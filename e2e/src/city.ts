import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const start = fileURLToPath(new URL('../../demo/src/start.ts', import.meta.url))

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

const stopped = (child: ChildProcess) =>
  new Promise<void>((resolve) => (child.exitCode === null ? child.once('exit', () => resolve()) : resolve()))

const ready = async (child: ChildProcess, said: () => string, url: string): Promise<void> => {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The demo city stopped before it was ready:\n${said()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** A demo city of its own on a free port, with its own database and post box, as `pnpm start` brings it up. */
export const startCity = async () => {
  const port = await freePort()
  const dataDir = await mkdtemp(join(tmpdir(), 'meldpunt-journeys-'))
  // Else, as root, the database's data would go elsewhere and stay there.
  await chmod(dataDir, 0o755)
  const args = [start, '--port', String(port), '--data', dataDir, '--reports', '40']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const listen = (chunk: unknown) => {
    said = (said + chunk).slice(-20_000)
  }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', listen)
  const url = `http://localhost:${port}`
  await ready(child, () => said, url)
  const close = async () => {
    child.kill('SIGTERM')
    await stopped(child)
    await rm(dataDir, { recursive: true, force: true })
  }
  return { url, close, output: () => said }
}
