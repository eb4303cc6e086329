import type { Instant, Point, Status } from '@meldpunt/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import { matching, toReportQuery } from '../queue/matching.ts'
import { toSearchWords } from '../queue/search-words.ts'

/** What is being reported now; any of it may not be known yet. */
export type SamePlace = {
  category: string | null
  street: string | null
  houseNumber: string | null
  postcode: string | null
  point: Point | null
}

/** An open report that may be about the same thing. */
export type SameReport = {
  id: string
  reference: string
  category: string | null
  status: Status
  placeText: string | null
  receivedAt: Instant
  /** In metres; null where one of the two has no point. */
  meters: number | null
}

const around = 300

/**
 * Open reports around a point or in a street, of any category: the same category first, then the nearest, by metres or by
 * house number. Complaints are never among them.
 */
export async function findSame(
  db: Kysely<DB>,
  { limit, ...place }: SamePlace & { limit: number },
): Promise<readonly SameReport[]> {
  const conditions = [...inStreet(place), ...within(place.point)]
  if (conditions.length === 0) return []
  const { rows } = await sql<SameReport>`select id, reference, category, shown_status as status,
      place_text as "placeText", received_at as "receivedAt", ${metersTo(place.point)} as meters
    from report where active and not complaint and (${sql.join(conditions, sql` or `)})
    order by category is not distinct from ${place.category}::text desc, meters nulls last,
      ${numbersApart(place.houseNumber)} nulls last, received_at desc, id limit ${limit}`.execute(db)
  return rows
}

function inStreet({ street, postcode }: SamePlace): RawBuilder<unknown>[] {
  const words = toSearchWords(street ?? '')
  if (words.length === 0) return []
  const named = matching(toReportQuery(words), [])
  return [sql`(${named} and coalesce(postcode = ${postcode}::text, true))`]
}

function within(point: Point | null): RawBuilder<unknown>[] {
  if (point === null) return []
  const lat = around / 111_320
  const lon = lat / Math.cos((point.lat * Math.PI) / 180)
  return [
    sql`(lat between ${point.lat - lat} and ${point.lat + lat} and lon between ${point.lon - lon} and ${point.lon + lon}
      and ${metersTo(point)} <= ${around})`,
  ]
}

/** Within a few hundred metres the earth is flat enough. */
const metersTo = (point: Point | null): RawBuilder<number | null> =>
  point === null
    ? sql`null::float8`
    : sql`111320 * sqrt((lat - ${point.lat}) ^ 2 + ((lon - ${point.lon}) * cos(radians(${point.lat}))) ^ 2)`

/** Nine digits at most: longer numbers are no house numbers, and too large to count with. */
const numbersApart = (houseNumber: string | null): RawBuilder<unknown> =>
  sql`abs(substring(house_number from '^[0-9]{1,9}')::int - substring(${houseNumber}::text from '^[0-9]{1,9}')::int)`
