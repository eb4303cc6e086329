import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** In the form of `sha256sum`, so that `sha256sum --check SHA256SUMS` proves a backup without this software. */
export const checksumsName = 'SHA256SUMS'

/** By path within the backup. */
export type Hashes = Map<string, string>

export const hashOf = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex')

export const toList = (hashes: Hashes): string =>
  [...hashes].map(([path, hash]) => `${hash}  ${path}\n`).join('')

const line = /^([\da-f]{64}) {2}((?:tables|files)\/[\w-][\w./-]*)$/

/** The hash by path; null where a line is none, or names something outside of the backup. */
export function parseList(list: string): ReadonlyMap<string, string> | null {
  const lines = list.split('\n').filter((text) => text !== '')
  const found = lines.flatMap((text) => {
    const [, hash, path] = line.exec(text) ?? []
    return hash === undefined || path === undefined || path.includes('..') ? [] : [[path, hash] as const]
  })
  return found.length === lines.length ? new Map(found) : null
}

async function hashOfFile(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch {
    return null
  }
  return hash.digest('hex')
}

/** The files that are gone or are not what was written. */
export async function findDamaged(folder: string, hashes: ReadonlyMap<string, string>): Promise<string[]> {
  const damaged: string[] = []
  for (const [path, hash] of hashes) {
    if ((await hashOfFile(join(folder, path))) !== hash) damaged.push(path)
  }
  return damaged
}
