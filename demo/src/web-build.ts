import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

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

const build = (repository: string) =>
  new Promise<void>((resolve, reject) => {
    const turbo = join(repository, 'node_modules/.bin/turbo')
    const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' }
    const child = spawn(turbo, ['run', 'build', '--output-logs=errors-only'], {
      cwd: repository,
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
      shell: process.platform === 'win32',
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The web apps did not build; the lines above say why.')),
    )
  })

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
  await build(repository)
  await mkdir(dataDir, { recursive: true })
  await writeFile(kept, now)
}
