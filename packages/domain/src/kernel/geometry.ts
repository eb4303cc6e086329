/** A place in WGS84, in degrees. */
export type Point = { readonly lat: number; readonly lon: number }

/** A GeoJSON position (RFC 7946): longitude first, then latitude. */
export type Position = readonly [lon: number, lat: number]

/** A closed line: its last position is its first. */
export type Ring = readonly Position[]

/** A GeoJSON polygon (RFC 7946, 3.1.6): the outer ring, then the holes. */
export type Polygon = { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }

/** A GeoJSON multipolygon (RFC 7946, 3.1.7). */
export type MultiPolygon = {
  readonly type: 'MultiPolygon'
  readonly coordinates: readonly (readonly Ring[])[]
}

export type Area = Polygon | MultiPolygon

type Edge = readonly [from: Position, to: Position]

function edgesOf(ring: Ring): readonly Edge[] {
  return ring.flatMap((to, index): Edge[] => {
    const from = ring[index - 1]
    return from ? [[from, to]] : []
  })
}

function isOnEdge({ lat, lon }: Point, [[x1, y1], [x2, y2]]: Edge): boolean {
  const cross = (lon - x1) * (y2 - y1) - (lat - y1) * (x2 - x1)
  if (cross !== 0) return false
  return (
    Math.min(x1, x2) <= lon && lon <= Math.max(x1, x2) && Math.min(y1, y2) <= lat && lat <= Math.max(y1, y2)
  )
}

function isCrossed({ lat, lon }: Point, [[x1, y1], [x2, y2]]: Edge): boolean {
  return y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1
}

const isOnRing = (ring: Ring, point: Point): boolean => edgesOf(ring).some((edge) => isOnEdge(point, edge))

const isWithinRing = (ring: Ring, point: Point): boolean =>
  edgesOf(ring).filter((edge) => isCrossed(point, edge)).length % 2 === 1

function isInRings(rings: readonly Ring[], point: Point): boolean {
  // An edge belongs to the area, of a hole too: a place on the line between two zones lies in both, never in neither.
  if (rings.some((ring) => isOnRing(ring, point))) return true
  const [outer, ...holes] = rings
  return outer !== undefined && isWithinRing(outer, point) && !holes.some((hole) => isWithinRing(hole, point))
}

/** Whether a place lies in an area or on its edge; straight lines between positions, holes left out. */
export function contains(area: Area, point: Point): boolean {
  if (area.type === 'Polygon') return isInRings(area.coordinates, point)
  return area.coordinates.some((rings) => isInRings(rings, point))
}
