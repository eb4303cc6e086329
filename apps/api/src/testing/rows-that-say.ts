import { sql } from 'kysely'
import type { TestApi } from './test-api.ts'

/** Every row of every table, of jobs too, that has one of the words somewhere: `table: row`. */
export async function rowsThatSay(
  { database }: TestApi,
  words: readonly string[],
): Promise<readonly string[]> {
  const { rows: tables } = await sql<{
    name: string
  }>`select format('%I.%I', table_schema, table_name) as name
    from information_schema.tables where table_type = 'BASE TABLE'
      and table_schema not in ('pg_catalog', 'information_schema')`.execute(database.write)
  const said: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t
      where t::text ~* ${words.join('|')}`.execute(database.write)
    said.push(...rows.map(({ row }) => `${name}: ${row}`))
  }
  return said
}
