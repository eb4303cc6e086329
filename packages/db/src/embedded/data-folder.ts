import { createHash } from 'node:crypto'
import { chownSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { dataFolders, firstReachable, isReachable } from './reachable.ts'
import type { ServerUser } from './server-user.ts'

/** The folder asked for, or a stable one elsewhere, named after it, when the server's user cannot get there. */
export function chooseDataFolder(requested: string, user: ServerUser | null): string {
  const wanted = resolve(requested)
  if (isReachable(dirname(wanted), user)) return wanted
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 16)
  return join(firstReachable(dataFolders(), user), `meldpunt-data-${name}`)
}

/** Makes an own folder for the server's user, closed to others. */
export function makePrivateFolder(folder: string, user: ServerUser | null): void {
  mkdirSync(dirname(folder), { recursive: true })
  mkdirSync(folder, { mode: 0o700 })
  if (user !== null) chownSync(folder, user.uid, user.gid)
}
