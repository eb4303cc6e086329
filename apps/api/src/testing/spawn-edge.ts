import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { EdgeOrders } from './edge-process.ts'

export type SpawnedEdge = {
  url: string
  /** The signal that ended it. */
  ended: Promise<NodeJS.Signals | null>
  kill: () => Promise<void>
}

const entry = fileURLToPath(new URL('./edge-process.ts', import.meta.url))

async function portOf(child: ChildProcess): Promise<number> {
  if (!child.stdout) throw new Error('The process has no output')
  const [line]: unknown[] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => ['']),
  ])
  const port = Number.parseInt(String(line), 10)
  if (!(port > 0)) throw new Error('The process ended before it answered')
  return port
}

/** The API with its notice worker as a process of its own, so that it can die. */
export async function spawnEdge(orders: EdgeOrders): Promise<SpawnedEdge> {
  const child = spawn(process.execPath, [entry, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal)),
  )
  const port = await portOf(child)
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { url: `http://127.0.0.1:${port}`, ended, kill }
}
