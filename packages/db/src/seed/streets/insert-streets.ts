import { sql, type Transaction } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import { streets } from './index.ts'

/** Only where there is no street at all: a city that loaded its own register keeps exactly that. */
export async function insertStreets(trx: Transaction<DB>): Promise<void> {
  const column = (key: 'name' | 'postcode' | 'place') => streets.map((street) => street[key])
  await sql`insert into street (name, postcode, place)
    select * from unnest(${column('name')}::text[], ${column('postcode')}::text[], ${column('place')}::text[])
    where not exists (select from street) on conflict do nothing`.execute(trx)
}
