import type { Kysely } from 'kysely'
import type { DB } from '../schema.gen.ts'

/** Inserts what the city starts with where it is not there yet; what an administrator changed stays as it is. */
export async function seedStartingData(_db: Kysely<DB>): Promise<void> {}
