import { replay } from '@meldpunt/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import { toEvent } from '../queries/list-events.ts'
import type { DB } from '../schema.gen.ts'
import { type ReportRow, toReportRow } from './report-row.ts'

export type RebuildOptions = {
  /** Only this one; without it all. */
  reportId?: string
  /** `compare` changes nothing. */
  mode: 'rewrite' | 'compare'
}
/** How many reports were replayed, and the ids of those whose row was not what their events say. */
export type Rebuilt = { replayed: number; differing: readonly string[] }

const batchSize = 200
const firstId = '00000000-0000-0000-0000-000000000000'

/** Makes the report rows again from the events, a batch per transaction, with the reports of the batch locked. */
export async function rebuildReports(db: Kysely<DB>, options: RebuildOptions): Promise<Rebuilt> {
  const differing: string[] = []
  let replayed = 0
  for (let after: string | undefined = firstId; after !== undefined; ) {
    const from: string = after
    const batch = await db.transaction().execute((trx) => rebuildBatch(trx, from, options))
    replayed += batch.ids.length
    differing.push(...batch.differing)
    after = options.reportId === undefined && batch.ids.length === batchSize ? batch.ids.at(-1) : undefined
  }
  return { replayed, differing }
}

async function rebuildBatch(trx: Transaction<DB>, after: string, { reportId, mode }: RebuildOptions) {
  const one = reportId === undefined ? sql`id > ${after}::uuid` : sql`id = ${reportId}::uuid`
  const found = await sql<{ id: string }>`select id from report where ${one}
    order by id limit ${batchSize} for update`.execute(trx)
  const ids = found.rows.map((row) => row.id)
  const rows = await replayRows(trx, ids)
  return { ids, differing: rows.length === 0 ? [] : await compareRows(trx, rows, mode) }
}

async function replayRows(trx: Transaction<DB>, ids: readonly string[]): Promise<ReportRow[]> {
  if (ids.length === 0) return []
  const stored = await trx
    .selectFrom('report_event')
    .selectAll()
    .where('report_id', 'in', ids)
    .orderBy('report_id')
    .orderBy('position')
    .execute()
  const byReport = Map.groupBy(stored, (row) => row.report_id)
  return [...byReport.values()].flatMap((rows) => {
    const report = replay(rows.map(toEvent))
    return report.status === 'none'
      ? []
      : [toReportRow(report, Math.max(...rows.map((row) => row.recorded_at)))]
  })
}

/** Finds the rows that differ in any column that follows from the events, and writes them where asked to. */
async function compareRows(trx: Transaction<DB>, rows: readonly ReportRow[], mode: RebuildOptions['mode']) {
  const names = Object.keys(rows[0] ?? {})
  const columns = (table: string) => sql.join(names.map((name) => sql.ref(`${table}.${name}`)))
  const rebuilt = sql`jsonb_populate_recordset(null::report, ${JSON.stringify(rows)}::jsonb) as rebuilt`
  const differ = sql`report.id = rebuilt.id and (${columns('report')}) is distinct from (${columns('rebuilt')})`
  const targets = sql.join(names.map((name) => sql.ref(name)))
  const found = await (mode === 'compare'
    ? sql<{ id: string }>`select report.id from report, ${rebuilt} where ${differ}`
    : sql<{ id: string }>`update report set (${targets}) = row(${columns('rebuilt')}) from ${rebuilt}
        where ${differ} returning report.id`
  ).execute(trx)
  return found.rows.map((row) => row.id)
}
