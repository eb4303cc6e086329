import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import {
  allOf,
  codeOf,
  type Dimension,
  dimensionConditions,
  dimensions,
  type QueueFilter,
  scopeConditions,
} from './queue-filter.ts'

export type FacetCount = { code: string; count: number }
export type QueueFacets = Readonly<Record<Dimension, readonly FacetCount[]>>

/** More than the reports that are open at any time; with closed ones too, figures are of so many of them. */
const most = 10_000

/** Per dimension, how many reports each value would give with the other filters as they are. One statement. */
export async function queueFacets(db: Kysely<DB>, filter: QueueFilter): Promise<QueueFacets> {
  const counts = dimensions.map((dimension) => counting(filter, dimension))
  const { rows } = await sql<FacetCount & { dimension: Dimension }>`with found as materialized (
      select shown_status, category, postcode, department, due_paused, due_at, risk_at from report
      where ${allOf(scopeConditions(filter))} limit ${most})
    ${sql.join(counts, sql` union all `)} order by 3 desc, 2`.execute(db)
  const of = (dimension: Dimension) =>
    rows.filter((row) => row.dimension === dimension).map(({ code, count }) => ({ code, count }))
  return {
    statuses: of('statuses'),
    categories: of('categories'),
    postcodes: of('postcodes'),
    departments: of('departments'),
    due: of('due'),
  }
}

function counting(filter: QueueFilter, dimension: Dimension): RawBuilder<unknown> {
  const others = dimensions.filter((other) => other !== dimension)
  const conditions = others.flatMap((other) => dimensionConditions(filter, other))
  return sql`select * from (select ${dimension}::text as dimension, ${codeOf(dimension, filter.now)} as code,
      count(*)::int as count from found where ${allOf(conditions)} group by 2) as counted where code is not null`
}
