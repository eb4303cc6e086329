import { fork } from 'node:child_process'
import { once } from 'node:events'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isStep, type Say } from './progress.ts'

type Aside = { args: readonly string[]; signal: AbortSignal; say: Say }

/** Runs a module of the demo in a process of its own, whose memory is given back when it is done. */
export const runAside = async (module: URL, { args, signal, say }: Aside): Promise<void> => {
  const path = fileURLToPath(module)
  const child = fork(path, [...args], { signal, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  child.on('message', (step) => isStep(step) && say(step))
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${basename(path)} did not succeed; the lines above say why.`)
}

type Wanted = { say: Say; done: () => void }

/** The other side: says what it does, and does not outlive the process that wanted it, however that one ended. */
export const beAside = (leave: () => void = () => {}): Wanted => {
  const end = () => {
    leave()
    process.exit(1)
  }
  process.once('disconnect', end)
  process.once('SIGTERM', end)
  const done = () => {
    process.off('disconnect', end)
    process.disconnect?.()
  }
  return { say: (step) => void process.send?.(step), done }
}
