import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { root, run } from './run.ts'

/** First-load script per entry route of each app against its bar (docs/benchmarks.md), in brotli bytes: the entry and all it imports statically. */
type Chunk = {
  file: string
  isEntry?: boolean
  isDynamicEntry?: boolean
  imports?: string[]
  src?: string
  name?: string
}
type Manifest = Record<string, Chunk>
const apps = [
  {
    name: 'citizen-web',
    manifest: 'apps/citizen-web/dist/client/.vite/manifest.json',
    folder: 'apps/citizen-web/dist/client',
    bar: 110_000,
  },
  {
    name: 'backoffice',
    manifest: 'apps/backoffice/dist/.vite/manifest.json',
    folder: 'apps/backoffice/dist',
    bar: 300_000,
  },
]

const reach = (manifest: Manifest, key: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) reach(manifest, next, seen)
  return seen
}
const compressed = async (file: string) => brotliCompressSync(await readFile(join(root, file))).byteLength

const measure = async (folder: string, manifest: Manifest, keys: ReadonlySet<string>) => {
  const files = new Set([...keys].map((key) => manifest[key]?.file).filter((file) => file?.endsWith('.js')))
  const sizes = await Promise.all([...files].map((file) => compressed(`${folder}/${file}`)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

if ((await run('turbo', ['run', 'build', '--output-logs=errors-only'])) !== 0) process.exit(1)

let passed = 0
let failed = 0
for (const { name, manifest: path, folder, bar } of apps) {
  const manifest: Manifest = JSON.parse(await readFile(join(root, path), 'utf8'))
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? ''
  const routes = Object.keys(manifest).filter(
    (key) => manifest[key]?.isDynamicEntry && /src\/routes\//.test(key),
  )
  for (const route of [entry, ...routes]) {
    const size = await measure(
      folder,
      manifest,
      new Set([...reach(manifest, entry), ...reach(manifest, route)]),
    )
    const good = size <= bar
    good ? passed++ : failed++
    console.log(
      `${good ? 'ok  ' : 'over'} ${name.padEnd(12)} ${route.padEnd(44)} ${(size / 1000).toFixed(1).padStart(7)} kB of ${bar / 1000}`,
    )
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
