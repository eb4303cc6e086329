import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../schema.gen.ts'
import { insertAnswers } from './answers/index.ts'
import { city } from './city.ts'
import { insertRetentionTerms } from './retention-terms.ts'
import { insertStaffMappings } from './staff-mappings.ts'
import { insertStreets } from './streets/insert-streets.ts'
import { insertTextBlocks } from './text-blocks/index.ts'

type CodeTable = 'department' | 'partner' | 'category_group' | 'category'

/** Inserts what the city starts with where it is not there yet; what an administrator changed stays as it is. */
export async function seedStartingData(db: Kysely<DB>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await insertMissing(trx, 'department', city.departments)
    await insertMissing(trx, 'partner', city.partners)
    await insertMissing(trx, 'category_group', city.categoryGroups)
    await insertMissing(trx, 'category', city.categories)
    await insertCalendar(trx)
    await insertRules(trx)
    await insertStaffMappings(trx)
    await insertRetentionTerms(trx)
    await insertTextBlocks(trx)
    await insertStreets(trx)
    await insertAnswers(trx, Date.now())
    await sql`select pg_notify('city_changed', '')`.execute(trx)
  })
}

async function insertMissing(
  trx: Transaction<DB>,
  table: CodeTable,
  items: readonly { readonly code: string }[],
): Promise<void> {
  const rows = items.map((item, index) => ({
    code: item.code,
    position: index + 1,
    data: JSON.stringify(item),
  }))
  await trx
    .insertInto(table)
    .values(rows)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute()
}

async function insertCalendar(trx: Transaction<DB>): Promise<void> {
  if (city.closingDays.length === 0) return
  await trx
    .insertInto('calendar_closing_day')
    .values([...city.closingDays])
    .onConflict((conflict) => conflict.column('day').doNothing())
    .execute()
}

async function insertRules(trx: Transaction<DB>): Promise<void> {
  await sql`insert into routing_rule_set (version, rules, zones, published_at, published_by)
    values (1, ${JSON.stringify(city.routingRules)}::jsonb, ${JSON.stringify(city.zones)}::jsonb, now(), 'starting data')
    on conflict do nothing`.execute(trx)
}
