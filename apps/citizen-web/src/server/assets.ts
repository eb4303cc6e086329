import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const chunk = z.object({
  file: z.string(),
  css: z._default(z.array(z.string()), []),
  imports: z._default(z.array(z.string()), []),
  dynamicImports: z._default(z.array(z.string()), []),
})
const manifestShape = z.record(z.string(), chunk)
type Manifest = z.infer<typeof manifestShape>

export type Assets = { script: string; preload: readonly string[]; styles: readonly string[] }

const entry = 'src/app/client.tsx'
/** What stands around every page and is fetched after it. */
const aroundPage = ['src/routes/footer.tsx']

let read: Manifest | null = null
function manifest(): Manifest {
  read ??= manifestShape.parse(
    JSON.parse(readFileSync(new URL('../client/.vite/manifest.json', import.meta.url), 'utf8')),
  )
  return read
}

/** The chunk, and everything that it cannot run without. */
function withImports(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const needed of manifest()[name]?.imports ?? []) withImports(needed, found)
  return found
}

/** What those fetch once they run. The styles are needed before: the server renders all of a page. */
const fetchedLater = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => manifest()[name]?.dynamicImports ?? [])

const needsOf = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => [...withImports(name)])),
]
const chunksOf = (names: readonly string[]) => names.flatMap((name) => manifest()[name] ?? [])

/** Script and styles of a page, given the module of its route; while developing Vite serves the sources. */
export function assetsOf(modules: readonly string[]): Assets {
  if (import.meta.env.DEV) return { script: `/${entry}`, preload: [], styles: [] }
  const ofSite = needsOf([entry])
  const ofPage = needsOf(modules).filter((name) => !ofSite.includes(name))
  const script = manifest()[entry]?.file ?? ''
  const now = chunksOf([...ofSite, ...ofPage])
  const styled = [...now, ...chunksOf(needsOf([...aroundPage, ...fetchedLater(ofPage)]))]
  return {
    script: `/${script}`,
    preload: now.map(({ file }) => `/${file}`).filter((file) => file !== `/${script}`),
    styles: [...new Set(styled.flatMap(({ css }) => css))].map((file) => `/${file}`),
  }
}
