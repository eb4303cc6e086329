import type { RuleSet } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'
import type {
  CategoryGroupSeed,
  CategorySeed,
  ClosingDaySeed,
  DepartmentSeed,
  PartnerSeed,
} from '../seed/shape.ts'

export type Department = DepartmentSeed
export type Partner = PartnerSeed
export type Category = CategorySeed
export type CategoryGroup = CategoryGroupSeed
export type ClosingDay = ClosingDaySeed

/** The departments that are in use, in the city's own order. */
export const listDepartments = (db: Kysely<DB>): Promise<readonly Department[]> => listData(db, 'department')

/** The partners outside the city that are in use. */
export const listPartners = (db: Kysely<DB>): Promise<readonly Partner[]> => listData(db, 'partner')

/** The categories that are in use, in the order in which they are shown. */
export const listCategories = (db: Kysely<DB>): Promise<readonly Category[]> => listData(db, 'category')

/** The groups of categories with their names. */
export async function listCategoryGroups(db: Kysely<DB>): Promise<readonly CategoryGroup[]> {
  const { rows } = await sql<{
    data: CategoryGroup
  }>`select data from category_group order by position`.execute(db)
  return rows.map((row) => row.data)
}

// The content was checked when it was written: by the seeds' types, later by the administrator's form.
async function listData<Item>(
  db: Kysely<DB>,
  table: 'department' | 'partner' | 'category',
): Promise<readonly Item[]> {
  const { rows } = await sql<{
    data: Item
  }>`select data from ${sql.table(table)} where active order by position`.execute(db)
  return rows.map((row) => row.data)
}

/** The days on which the city is closed besides the legal holidays, in order. */
export const listClosingDays = (db: Kysely<DB>): Promise<readonly ClosingDay[]> =>
  db.selectFrom('calendar_closing_day').select(['day', 'name']).orderBy('day').execute()

/** The rules in force: the last version published. Without any, no rule matches, so that the desk has everything. */
export async function activeRuleSet(db: Kysely<DB>): Promise<RuleSet> {
  const { rows } = await sql<RuleSet>`select version, rules, zones from routing_rule_set
    order by version desc limit 1`.execute(db)
  return rows[0] ?? { version: 0, rules: [], zones: [] }
}
