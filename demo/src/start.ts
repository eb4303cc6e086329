import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/** `pnpm start`: the demo city, or with `DATABASE_URL` set the product as in production. */
const repository = fileURLToPath(new URL('../../', import.meta.url))

// Sources without types and compiled code are kept: the next start is faster, and needs no TypeScript in its memory.
enableCompileCache(`${repository}node_modules/.cache/meldpunt/compiled`)

// A deployment whose database was forgotten must hear so, not become a demo without passwords.
if (process.env.DATABASE_URL || process.env.NODE_ENV === 'production') await import('@meldpunt/host/main')
else await import('./demo.ts').then(({ demo }) => demo(repository))
