import { readFileSync, writeFileSync } from 'node:fs'
import { Kysely, PostgresDialect as KyselyDialect } from 'kysely'
import { generate, PostgresDialect } from 'kysely-codegen'
import { createPool } from '../connection/create-pool.ts'

const outFile = new URL('../schema.gen.ts', import.meta.url)
const columns = "import type { DayColumn, InstantColumn, JsonColumn } from './connection/columns.ts'\n"

/** Writes `schema.gen.ts` from a migrated database, or (`verify`) throws where the file differs from it. */
export async function writeTypes(connectionString: string, mode: 'write' | 'verify'): Promise<void> {
  const types = await readTypes(connectionString)
  if (mode === 'write') writeFileSync(outFile, types)
  else if (readFileSync(outFile, 'utf8') !== types) {
    throw new Error('src/schema.gen.ts differs from the migrations: run `pnpm generate`.')
  }
}

async function readTypes(connectionString: string): Promise<string> {
  const db = new Kysely<unknown>({ dialect: new KyselyDialect({ pool: createPool({ connectionString }) }) })
  try {
    const types = await generate({
      ...{ db, outFile: null, includePattern: 'public.*', excludePattern: 'public.kysely_*' },
      dialect: new PostgresDialect({ defaultSchemas: ['public'], dateParser: 'string' }),
      typeOnlyImports: true,
      typeMapping: {
        ...{ json: 'JsonColumn', jsonb: 'JsonColumn' },
        ...{ timestamptz: 'InstantColumn', date: 'DayColumn', int8: 'number' },
      },
    })
    return types.replace('import type', `${columns}import type`)
  } finally {
    await db.destroy()
  }
}
