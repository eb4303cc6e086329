import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ProductOrders } from './product-process.ts'

export type SpawnedProduct = {
  /** The signal that ended it. */
  ended: Promise<NodeJS.Signals | null>
  kill: () => Promise<void>
}

const entry = fileURLToPath(new URL('./product-process.ts', import.meta.url))
/** Reading all sources takes most of a start; a process leaves them read for the next. */
const compiled = fileURLToPath(new URL('../../../node_modules/.cache/meldpunt/compiled', import.meta.url))

/** The product with its workers as a process of its own, so that it can die; resolves when it listens, or died before. */
export async function spawnProduct(orders: ProductOrders): Promise<SpawnedProduct> {
  const child = spawn(process.execPath, [entry, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal)),
  )
  await Promise.race([once(child.stdout, 'data'), ended])
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { ended, kill }
}
