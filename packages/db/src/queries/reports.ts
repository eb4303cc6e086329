import type { Instant, Point, Report } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'

/** The reports merged into this one, oldest first: their reporters are told what happens to it. */
export async function listMergedReports(db: Kysely<DB>, leadingId: string): Promise<readonly Report[]> {
  return states(await selectStates(db).where('merged_into', '=', leadingId).execute())
}

/** The parts of a split report, in the order in which they were made. */
export async function listParts(db: Kysely<DB>, parentId: string): Promise<readonly Report[]> {
  return states(await selectStates(db).where('part_of', '=', parentId).execute())
}

/** A report of a person, with what their own pages need besides. */
export type ReportOfPerson = { report: Report; linkVersion: number; updatedAt: Instant }

/** The reports linked to a person, newest first, at most 500. */
export async function listReportsOfPerson(
  db: Kysely<DB>,
  personId: string,
): Promise<readonly ReportOfPerson[]> {
  const rows = await db
    .selectFrom('report')
    .select(['state', 'link_version', 'updated_at'])
    .where('person_id', '=', personId)
    .orderBy('received_at', 'desc')
    .limit(500)
    .execute()
  return rows.map(({ state, link_version, updated_at }) => ({
    report: state as Report,
    linkVersion: link_version,
    updatedAt: updated_at,
  }))
}

const selectStates = (db: Kysely<DB>) =>
  db.selectFrom('report').select('state').orderBy('received_at').orderBy('id')

// What `toReportRow` wrote there; only this package writes it.
const states = (rows: readonly { state: unknown }[]): readonly Report[] =>
  rows.map((row) => row.state as Report)

type Nearby = { point: Point; meters: number; category: string | null; since: Instant; limit: number }
export type NearbyReport = {
  id: string
  reference: string
  category: string | null
  status: string
  meters: number
}

/** Open reports around a point, nearest first: what may be the same thing twice. */
export async function findNearby(db: Kysely<DB>, near: Nearby): Promise<readonly NearbyReport[]> {
  const { lat, lon } = near.point
  const latSpan = near.meters / 111_320
  const lonSpan = latSpan / Math.cos((lat * Math.PI) / 180)
  // Within a few hundred meters the earth is flat enough.
  const meters = sql<number>`111320 * sqrt((lat - ${lat}) ^ 2 + ((lon - ${lon}) * cos(radians(${lat}))) ^ 2)`
  const { rows } = await sql<NearbyReport>`select * from (
      select id, reference, category, shown_status as status, ${meters} as meters from report
      where active and not complaint and received_at >= ${at(near.since)}
      and lat between ${lat - latSpan} and ${lat + latSpan} and lon between ${lon - lonSpan} and ${lon + lonSpan}
      and (${near.category}::text is null or category = ${near.category})) as found
    where meters <= ${near.meters} order by meters limit ${near.limit}`.execute(db)
  return rows
}
