import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import type { ApiDeps } from '../deps.ts'

export type Trainer = {
  /** Puts a model of now into force: 1, or 0 when another process did so first, or when we were closed meanwhile. */
  train: () => Promise<number>
  /** Ends what is under way. */
  close: () => void
}

const script = fileURLToPath(new URL('train-process.ts', import.meta.url))
const answer = z.object({ trained: z.number() })

/** Learns in a process of its own: it takes 200 MB and seconds of processor time, once a night, and gives them back. */
export function createTrainer({
  connectionString,
  clock,
  log,
}: Pick<ApiDeps, 'connectionString' | 'clock' | 'log'>): Trainer {
  const closing = new AbortController()
  const { signal } = closing

  async function run(): Promise<number> {
    let trained = 0
    const child = fork(script, [], { signal, execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    child.on('message', (message) => {
      const read = answer.safeParse(message)
      if (read.success) trained = read.data.trained
    })
    child.send({ connectionString, now: clock(), level: log.level })
    const [code, killedBy] = await once(child, 'exit')
    if (code !== 0) throw new Error(`The process that learns categories ended with ${code ?? killedBy}`)
    return trained
  }

  const train = () =>
    run().catch((error: unknown) => {
      if (signal.aborted) return 0
      throw error
    })
  return { train, close: () => closing.abort() }
}
