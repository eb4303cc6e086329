import type { Report } from '../../../../lib/report.ts'
import type { Outputs } from '../../../../lib/trpc.ts'

export type FoundReport = Outputs['desk']['queue']['rows'][number]
type Point = { lat: number; lon: number }

const metersPerDegree = 111_320
const nearby = 250
const mostShown = 5

/** Distance in meters; flat, which is right enough within one city. */
function metersBetween(one: Point, other: Point): number {
  const north = (one.lat - other.lat) * metersPerDegree
  const east = (one.lon - other.lon) * metersPerDegree * Math.cos((one.lat * Math.PI) / 180)
  return Math.hypot(north, east)
}

const streetOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\d,].*$/, '')
    .trim()

/** The street by which the reports around this one are searched; empty where nobody knows one. */
export const streetOfReport = ({ place }: Pick<Report, 'place'>): string =>
  streetOf(place?.street ?? place?.text ?? '')

function isNear(report: Report, { lat, lon, placeText }: FoundReport): boolean {
  const point = report.place?.point
  if (point && lat !== null && lon !== null) return metersBetween(point, { lat, lon }) <= nearby
  const street = streetOfReport(report)
  return street !== '' && streetOf(placeText ?? '') === street
}

const likeness = (report: Report, row: FoundReport): number =>
  (isNear(report, row) ? 2 : 0) + (row.category?.code === report.category?.code ? 1 : 0)

/**
 * Of the reports that were found, those that may tell of the same thing, the likeliest first: near by and about the same,
 * then near by, then about the same. Of two that are equally alike the newest.
 */
export const alikeReports = (report: Report, found: readonly FoundReport[]): readonly FoundReport[] =>
  [...new Map(found.map((row) => [row.id, row])).values()]
    .map((row) => ({ row, alike: likeness(report, row) }))
    .filter(({ alike }) => alike > 0)
    .toSorted((one, other) => other.alike - one.alike || other.row.receivedAt - one.row.receivedAt)
    .slice(0, mostShown)
    .map(({ row }) => row)
