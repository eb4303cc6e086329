import { type RawBuilder, sql } from 'kysely'
import type { Change } from './append-events.ts'
import { type ReportRow, toReportRow } from './report-row.ts'

/** Inserts the row, or updates only the columns that changed, so that an addition touches no index. */
export function changingReport({ before, after, events }: Change): RawBuilder<unknown> {
  const row = toReportRow(after, Math.max(...events.map((event) => event.recordedAt)))
  if (before.status === 'none') return inserting(row)
  return updating(row, changedColumns(toReportRow(before, 0), row), before.version)
}

function inserting(row: ReportRow): RawBuilder<unknown> {
  const columns = columnList(Object.keys(row))
  return sql`insert into report (${columns})
    select ${columns} from jsonb_populate_record(null::report, ${JSON.stringify(row)}::jsonb)
    on conflict do nothing returning id`
}

function updating(row: ReportRow, names: readonly string[], version: number): RawBuilder<unknown> {
  const changed = Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)))
  const columns = columnList(names)
  return sql`update report set (${columns}) =
      (select ${columns} from jsonb_populate_record(null::report, ${JSON.stringify(changed)}::jsonb))
    where id = ${row.id}::uuid and version = ${version} returning id`
}

const columnList = (names: readonly string[]): RawBuilder<unknown> =>
  sql.join(names.map((name) => sql.ref(name)))

function changedColumns(before: ReportRow, after: ReportRow): string[] {
  const old = new Map(Object.entries(before).map(([name, value]) => [name, JSON.stringify(value)]))
  return Object.entries(after)
    .filter(([name, value]) => old.get(name) !== JSON.stringify(value))
    .map(([name]) => name)
}
