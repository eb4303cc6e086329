import type { Report } from '@meldpunt/domain'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../schema.gen.ts'

export type LoadedReport = {
  report: Report
  /** Secret links of a lower version are revoked. */
  linkVersion: number
  /** Whether a clerk let the text and photos be public. */
  released: boolean
}

/** Loads the report and keeps others from changing it until the transaction ends; null when there is none. */
export async function lockReport(trx: Transaction<DB>, id: string): Promise<LoadedReport | null> {
  const row = await selectReport(trx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row === undefined ? null : toLoadedReport(row)
}

/** Loads the report to look at; null when there is none. */
export async function findReport(db: Kysely<DB>, id: string): Promise<LoadedReport | null> {
  const row = await selectReport(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toLoadedReport(row)
}

/** By the nine digits of its reference, without dashes; null when there is none. */
export async function findReportByReference(db: Kysely<DB>, reference: string): Promise<LoadedReport | null> {
  const row = await selectReport(db).where('reference', '=', reference).executeTakeFirst()
  return row === undefined ? null : toLoadedReport(row)
}

const selectReport = (db: Kysely<DB>) => db.selectFrom('report').select(['state', 'link_version', 'released'])

// What `toReportRow` wrote there; only this package writes it.
const toLoadedReport = (row: { state: unknown; link_version: number; released: boolean }): LoadedReport => ({
  report: row.state as Report,
  linkVersion: row.link_version,
  released: row.released,
})
