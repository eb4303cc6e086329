import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { ServerUser } from './server-user.ts'

/** Where the programs are and as whom they run. */
export type Installation = { binaries: string; user: ServerUser | null }

/** Environment without settings of the person at the keyboard, which would change the server's behaviour. */
export const serverEnv = (): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  LC_ALL: 'C',
  TZ: 'UTC',
})

export const programPath = (binaries: string, program: string): string =>
  join(binaries, 'bin', process.platform === 'win32' ? `${program}.exe` : program)

/** Runs a program of the installation to its end; throws with what it said when it fails. */
export function run(installation: Installation, program: string, args: readonly string[]): Promise<void> {
  const { binaries, user } = installation
  const child = spawn(programPath(binaries, program), args, { cwd: binaries, env: serverEnv(), ...user })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} failed: ${said}`))))
  })
}
