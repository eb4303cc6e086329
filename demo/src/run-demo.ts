import type { DemoOptions } from './options.ts'
import { startProgress } from './progress.ts'
import { Takedown } from './takedown.ts'
import { welcome } from './welcome.ts'

/** Brings the demo up until it is ready; told to stop at any moment, takes down what is up and ends the process. */
export const runDemo = async (repository: string, options: DemoOptions): Promise<void> => {
  const stopping = new AbortController()
  const takedown = new Takedown()
  const starting = bringUp({ repository, options, takedown, signal: stopping.signal })
  onStop(async () => {
    stopping.abort()
    await starting.catch(() => undefined)
    await takedown.end()
  })
  await starting.catch(async (error: unknown) => {
    if (stopping.signal.aborted) return
    await takedown.end()
    throw error
  })
}

type Start = { repository: string; options: DemoOptions; takedown: Takedown; signal: AbortSignal }

/** The product itself is loaded once the page that shows progress answers. */
const bringUp = async ({ repository, options, takedown, signal }: Start): Promise<void> => {
  const progress = await startProgress(options.port)
  takedown.add(progress.close)
  const { startProduct } = await import('./start-product.ts')
  const app = await startProduct({ repository, options, takedown, signal, say: progress.say })
  signal.throwIfAborted()
  progress.handOver(app)
  console.log(welcome(options.port))
}

/** A second signal ends the process at once. */
const onStop = (stop: () => Promise<void>) => {
  const leave = () => {
    for (const signal of signals) process.once(signal, () => process.exit(1))
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of signals) process.once(signal, leave)
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
