import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseOptions } from './options.ts'
import { startProgress } from './progress.ts'
import { runDemo } from './run-demo.ts'

/** `pnpm start`: the demo city, or with `DATABASE_URL` set the product as in production. */
const repository = fileURLToPath(new URL('../../', import.meta.url))

const start = async () => {
  if (process.env.DATABASE_URL) return void (await import('@meldpunt/host/main'))
  const options = parseOptions(repository)
  const progress = await startProgress(options.port)
  if (options.fresh)
    await Promise.all(
      ['storage', 'postbus.jsonl'].map((name) =>
        rm(join(options.dataDir, name), { recursive: true, force: true }),
      ),
    )
  await runDemo(repository, options, progress)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
