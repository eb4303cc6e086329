import { parseArgs } from 'node:util'

export type DemoOptions = { port: number; fresh: boolean; dataDir: string; reports: number; dev: boolean }

const argumentsGiven = () => process.argv.slice(2).filter((flag, at) => !(at === 0 && flag === '--'))

/** Reads the flags of `pnpm start`: `--fresh` begins anew, `--port` or `PORT` chooses another port than 1777. */
export const parseOptions = (repository: string): DemoOptions => {
  const { values } = parseArgs({
    args: argumentsGiven(),
    options: {
      fresh: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: false },
      port: { type: 'string' },
      reports: { type: 'string', default: '400' },
      data: { type: 'string' },
    },
  })
  const port = Number(values.port ?? process.env.PORT ?? 1777)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(
      `The port must be a whole number from 1 to 65535, not "${values.port ?? process.env.PORT}". Try: pnpm start --port 1777`,
    )
  return {
    port,
    fresh: values.fresh,
    reports: Number(values.reports),
    dataDir: values.data ?? `${repository}.data`,
    dev: values.dev,
  }
}
