import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { root, run } from './run.ts'

/**
 * Script of a first load of each entry route of each app against its bar (docs/benchmarks.md), in brotli bytes: the
 * entry, the route, all that they import statically, and the words in the language that has the longest.
 */
type Chunk = { file: string; isEntry?: boolean; isDynamicEntry?: boolean; imports?: string[] }
type Manifest = Readonly<Record<string, Chunk>>
/** A page, and the catalogues that it cannot be shown without, with the language as `*`. */
type Route = { module: string; words: readonly string[] }
type App = {
  name: string
  dist: string
  bar: number
  routes: (manifest: Manifest) => Promise<readonly Route[]>
}

const read = (file: string) => readFile(join(root, file), 'utf8')

/** As the router of the citizen site names them, with the part of the words that each has beside those of the site. */
async function citizenRoutes(): Promise<readonly Route[]> {
  const router = await read('apps/citizen-web/src/app/router.tsx')
  const named = [...router.matchAll(/staticData: \{ module: '([^']+)'(?:, words: '(\w+)')? \}/g)]
  return named.map(([, module = '', part]) => ({
    module,
    words: ['src/locales/*.po', ...(part ? [`src/locales/${part}/*.po`] : [])],
  }))
}

const deskRoutes = async (manifest: Manifest): Promise<readonly Route[]> =>
  Object.keys(manifest)
    .filter((key) => manifest[key]?.isEntry || (manifest[key]?.isDynamicEntry && key.includes('src/routes/')))
    .map((module) => ({ module, words: ['src/locales/*.po'] }))

const apps: readonly App[] = [
  { name: 'citizen-web', dist: 'apps/citizen-web/dist/client', bar: 110_000, routes: citizenRoutes },
  { name: 'backoffice', dist: 'apps/backoffice/dist', bar: 300_000, routes: deskRoutes },
]

function reach(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The build has no chunk for ${key}`)
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of chunk.imports ?? []) reach(manifest, next, seen)
  return seen
}

const compressed = async (file: string) => brotliCompressSync(await readFile(join(root, file))).byteLength

async function measure({ dist }: App, manifest: Manifest, keys: Iterable<string>): Promise<number> {
  const files = new Set([...keys].flatMap((key) => manifest[key]?.file ?? []))
  const scripts = [...files].filter((file) => file.endsWith('.js'))
  const sizes = await Promise.all(scripts.map((file) => compressed(`${dist}/${file}`)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** All catalogues of a page in one language; the largest sum of those that the app has. */
async function measureWords(app: App, manifest: Manifest, { words }: Route): Promise<number> {
  const [first = ''] = words
  const [before = '', after = ''] = first.split('*')
  const languages = Object.keys(manifest)
    .filter((key) => key.startsWith(before) && key.endsWith(after))
    .map((key) => key.slice(before.length, -after.length))
    .filter((language) => !language.includes('/'))
  if (languages.length === 0) throw new Error(`${app.name} has no words at ${first}`)
  const sizes = await Promise.all(
    languages.map((language) =>
      measure(
        app,
        manifest,
        words.map((path) => path.replace('*', language)),
      ),
    ),
  )
  return Math.max(...sizes)
}

async function isWithin(app: App, manifest: Manifest, route: Route): Promise<boolean> {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? ''
  const keys = reach(manifest, route.module, reach(manifest, entry))
  const size = (await measure(app, manifest, keys)) + (await measureWords(app, manifest, route))
  const good = size <= app.bar
  const kilobytes = (size / 1000).toFixed(1).padStart(7)
  console.log(
    `${good ? 'ok  ' : 'over'} ${app.name.padEnd(12)} ${route.module.padEnd(44)} ${kilobytes} kB of ${app.bar / 1000}`,
  )
  return good
}

if ((await run('turbo', ['run', 'build', '--output-logs=errors-only'])) !== 0) process.exit(1)

const verdicts: boolean[] = []
for (const app of apps) {
  const manifest: Manifest = JSON.parse(await read(`${app.dist}/.vite/manifest.json`))
  for (const route of await app.routes(manifest)) verdicts.push(await isWithin(app, manifest, route))
}
const failed = verdicts.filter((good) => !good).length
console.log(`${verdicts.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 && verdicts.length > 0 ? 0 : 1)
