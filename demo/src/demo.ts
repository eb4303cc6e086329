import { parseOptions } from './options.ts'
import { runDemo } from './run-demo.ts'

/** The process of the demo city: runs until it is told to stop, or says in one sentence why it cannot. */
export const demo = async (repository: string): Promise<void> => {
  try {
    await runDemo(repository, parseOptions(repository))
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
