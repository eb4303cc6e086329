import { checkDatabase } from './check-database.ts'
import { createHost } from './create-host.ts'
import { readEnvironment } from './env.ts'

/** The process that is deployed. It ends in order at SIGTERM, and at once when asked a second time. */
async function main(): Promise<void> {
  const config = readEnvironment()
  await checkDatabase(config.databaseUrl)
  const host = await createHost(config)
  const { port } = await host.listen()
  process.stdout.write(
    `Meldpunt 1777 (${config.role ?? 'all'}) answers on port ${port}: ${config.publicUrl}\n`,
  )
  const stop = () => {
    for (const signal of signals) process.once(signal, () => process.exit(1))
    host.close().then(() => process.exit(0), fail)
  }
  for (const signal of signals) process.once(signal, stop)
}

const signals = ['SIGTERM', 'SIGINT'] as const

const fail = (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

main().catch(fail)
