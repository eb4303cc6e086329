import { resolve } from 'node:path'

export const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** A command that works on one folder; what it cannot do is told in words, without a trace. */
export function runCommand(name: string, work: (folder: string) => Promise<void>): void {
  const [folder, ...more] = process.argv.slice(2).filter((word) => word !== '--')
  const working =
    folder === undefined || more.length > 0
      ? Promise.reject(new Error(`Say which folder: pnpm ${name} FOLDER`))
      : work(resolve(folder))
  working.catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
}
