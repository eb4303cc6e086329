import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { startAnew } from './start-anew.ts'

/** `pnpm start`: the demo city, or with `DATABASE_URL` set the product as in production. */
const repository = fileURLToPath(new URL('../../', import.meta.url))
const compiled = `${repository}node_modules/.cache/meldpunt/compiled`

// Sources without types and compiled code are kept: the next start is faster, and needs no TypeScript in its memory.
startAnew({ NODE_COMPILE_CACHE: compiled, MALLOC_ARENA_MAX: '2' })
enableCompileCache(compiled)

// A deployment whose database was forgotten must hear so, not become a demo without passwords.
if (process.env.DATABASE_URL || process.env.NODE_ENV === 'production') await import('@meldpunt/host/main')
else await import('./demo.ts').then(({ demo }) => demo(repository))
