import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What the server itself wrote about the process that holds the data folder. */
export type RunningServer = { pid: number; port: number; ready: boolean }

/** The server that a killed parent left behind, or the one just started. Null when the process is gone. */
export function findRunningServer(dataDir: string): RunningServer | null {
  const file = join(dataDir, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0 || !isServer(pid)) return null
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** Process ids are given again: one that is alive may be another program's. */
function isServer(pid: number): boolean {
  if (!isAlive(pid)) return false
  const command = `/proc/${pid}/cmdline`
  return (
    process.platform !== 'linux' || !existsSync(command) || readFileSync(command, 'utf8').includes('postgres')
  )
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Resolves to what the question gives once it is not null; null when the time is up. */
export async function waitFor<T>(ask: () => T | null, milliseconds: number): Promise<T | null> {
  const end = Date.now() + milliseconds
  for (;;) {
    const answer = ask()
    if (answer !== null || Date.now() > end) return answer
    await pause(20)
  }
}

/** Ends the server in order (open transactions are rolled back), and hard when it does not within 20 seconds. */
export async function stopServer(pid: number): Promise<void> {
  signal(pid, 'SIGINT')
  if (await waitFor(() => (isAlive(pid) ? null : true), 20_000)) return
  signal(pid, 'SIGQUIT')
  await waitFor(() => (isAlive(pid) ? null : true), 5_000)
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  if (isAlive(pid)) process.kill(pid, name)
}
