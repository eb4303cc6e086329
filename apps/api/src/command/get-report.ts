import { type DB, findReport, type LoadedReport } from '@meldpunt/db'
import type { Kysely } from 'kysely'
import { refuse } from '../rejections.ts'

/** The report as it is now; refused when there is none. */
export async function getReport(db: Kysely<DB>, id: string): Promise<LoadedReport> {
  const loaded = await findReport(db, id)
  if (!loaded) throw refuse('report_not_found')
  return loaded
}
