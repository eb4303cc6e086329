import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

const sources = ['apps/citizen-web', 'apps/backoffice', 'packages/ui', 'packages/domain', 'pnpm-lock.yaml']
const outputs = ['apps/citizen-web/dist/client', 'apps/citizen-web/dist/server', 'apps/backoffice/dist']
const left = new Set(['node_modules', 'dist', '.turbo'])

/** Path, size and moment of every source file: enough to know whether a build is of these sources. */
const stamp = async (path: string): Promise<string[]> => {
  const { isDirectory, size, mtimeMs } = await stat(path).then((found) => ({
    isDirectory: found.isDirectory(),
    size: found.size,
    mtimeMs: found.mtimeMs,
  }))
  if (!isDirectory) return [`${path} ${size} ${Math.floor(mtimeMs)}`]
  const names = (await readdir(path)).filter((name) => !left.has(name)).sort()
  return (await Promise.all(names.map((name) => stamp(join(path, name))))).flat()
}

const webApps = ['apps/citizen-web', 'apps/backoffice']

/** Runs an app's own script `build`, without asking for a package manager on the path. */
const build = async (folder: string): Promise<void> => {
  const { scripts }: { scripts: { build: string } } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  )
  const path = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const child = spawn(scripts.build, {
    cwd: folder,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: path },
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${folder} did not build; the lines above say why.`)
}

/** Builds both web apps unless the build that is there is of these very sources. */
export const ensureWebBuild = async (
  repository: string,
  dataDir: string,
  say: (step: string) => void,
): Promise<void> => {
  const kept = join(dataDir, 'web-build')
  const lines = (await Promise.all(sources.map((path) => stamp(join(repository, path))))).flat()
  const now = createHash('sha256').update(lines.join('\n')).digest('hex')
  const complete = outputs.every((path) => existsSync(join(repository, path)))
  if (complete && (await readFile(kept, 'utf8').catch(() => '')) === now) return
  say('De schermen worden gebouwd')
  await Promise.all(webApps.map((app) => build(join(repository, app))))
  await mkdir(dataDir, { recursive: true })
  await writeFile(kept, now)
}
