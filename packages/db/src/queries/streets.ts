import type { Kysely } from 'kysely'
import type { DB } from '../schema.gen.ts'

/** A street of the city; its middle is null where nobody measured it. */
export type Street = {
  name: string
  postcode: string
  place: string
  lat: number | null
  lon: number | null
}

/** All streets, by name. */
export const listStreets = (db: Kysely<DB>): Promise<readonly Street[]> =>
  db
    .selectFrom('street')
    .select(['name', 'postcode', 'place', 'lat', 'lon'])
    .orderBy('name')
    .orderBy('postcode')
    .execute()
