import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runAside } from './aside.ts'
import type { Say } from './progress.ts'
import { readIfThere } from './read-if-there.ts'

const webApps = ['apps/citizen-web', 'apps/backoffice']
const sources = [...webApps, 'packages/ui', 'packages/domain', 'pnpm-lock.yaml']
const outputs = [
  'apps/citizen-web/dist/client/assets',
  'apps/citizen-web/dist/server/render-page.js',
  'apps/backoffice/dist/index.html',
]
const left = new Set(['node_modules', 'dist', '.turbo'])

/** Path, size and moment of every source file: enough to know whether a build is of these sources. */
const stamp = async (path: string): Promise<string[]> => {
  const found = await stat(path)
  if (!found.isDirectory()) return [`${path} ${found.size} ${Math.floor(found.mtimeMs)}`]
  const names = (await readdir(path)).filter((name) => !left.has(name)).sort()
  return (await Promise.all(names.map((name) => stamp(join(path, name))))).flat()
}

const stampOf = async (repository: string) => {
  const lines = (await Promise.all(sources.map((path) => stamp(join(repository, path))))).flat()
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

/** Builds both web apps unless the build that is there is of these very sources. */
export const ensureWebBuild = async (repository: string, say: Say, signal: AbortSignal): Promise<void> => {
  const kept = join(repository, 'node_modules/.cache/meldpunt/web-build')
  const now = await stampOf(repository)
  const complete = outputs.every((path) => existsSync(join(repository, path)))
  if (complete && (await readIfThere(kept)) === now) return
  say('screens')
  // A build that is broken off leaves no stamp, so it is never taken for a whole one.
  await rm(kept, { force: true })
  const folders = webApps.map((app) => join(repository, app))
  await runAside(new URL('build-process.ts', import.meta.url), { args: folders, signal, say })
  await mkdir(dirname(kept), { recursive: true })
  await writeFile(kept, now)
}
