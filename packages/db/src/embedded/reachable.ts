import { existsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import type { ServerUser } from './server-user.ts'

/** Whether that user may walk down to the folder, which need not exist yet. */
export function isReachable(folder: string, user: ServerUser | null): boolean {
  if (user === null) return true
  const parent = dirname(folder)
  if (!existsSync(folder)) return parent !== folder && isReachable(parent, user)
  return mayEnter(folder, user) && (parent === folder || isReachable(parent, user))
}

function mayEnter(folder: string, user: ServerUser): boolean {
  const { mode, uid, gid } = statSync(folder)
  if (uid === user.uid) return (mode & 0o100) !== 0
  if (gid === user.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}

/** First of these folders that exists and that the user can reach. */
export function firstReachable(folders: readonly string[], user: ServerUser | null): string {
  const found = folders.find((folder) => existsSync(folder) && isReachable(folder, user))
  if (found === undefined)
    throw new Error(`No folder that the database server can read: ${folders.join(', ')}`)
  return found
}

/** For what can be made again. */
export const cacheFolders = (): string[] => [tmpdir(), '/tmp', '/var/tmp']
/** For data: `/var/tmp` outlives a restart of the machine. */
export const dataFolders = (): string[] => ['/var/tmp', tmpdir(), '/tmp']
