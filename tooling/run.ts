import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const bins = [join(root, 'node_modules/.bin'), join(root, 'tooling/node_modules/.bin')].join(delimiter)

/** pnpm passes a lone `--` on to the script; a command's own flags do not need it. */
export const flags = (): string[] => process.argv.slice(2).filter((flag, at) => !(at === 0 && flag === '--'))

/** Runs one command of the repository's own tools, its output passed through; resolves to its exit code. */
export const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const path = `${bins}${delimiter}${process.env.PATH ?? ''}`
    const child = spawn(command, [...args], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env, PATH: path },
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
