import type { Area, Position, Ring } from '../kernel/geometry.ts'
import type { Problem } from '../kernel/problem.ts'
import {
  below,
  complain,
  readFields,
  readFilledList,
  readList,
  readOneOf,
  readText,
  type Trail,
} from '../kernel/read.ts'
import { accepted, type Result, rejected } from '../kernel/result.ts'
import type { Zone } from './rule.ts'

function readPosition(value: unknown, trail: Trail): Position | null {
  const mend = 'Give [longitude, latitude] in degrees.'
  if (!Array.isArray(value) || value.length < 2) return complain(trail, 'wrong_type', mend)
  const [lon, lat]: readonly unknown[] = value
  if (typeof lon !== 'number' || typeof lat !== 'number') return complain(trail, 'wrong_type', mend)
  // The comparisons are written so that NaN is refused as well.
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : complain(trail, 'out_of_range', mend)
}

function readRing(value: unknown, trail: Trail): Ring | null {
  const positions = readFilledList(value, trail, readPosition)
  if (!positions) return null
  const [first, last] = [positions[0], positions.at(-1)]
  const isClosed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
  if (positions.length >= 4 && isClosed) return positions
  return complain(trail, 'out_of_range', 'Give at least four positions, the last the same as the first.')
}

const readRings = (value: unknown, trail: Trail) => readFilledList(value, trail, readRing)

function readArea(value: unknown, trail: Trail): Area | null {
  const fields = readFields(value, trail, ['type', 'coordinates'])
  const type = fields && readOneOf(fields.type, below(trail, 'type'), ['Polygon', 'MultiPolygon'])
  if (!type) return null
  const at = below(trail, 'coordinates')
  if (type === 'Polygon') {
    const coordinates = readRings(fields.coordinates, at)
    return coordinates && { type, coordinates }
  }
  const coordinates = readFilledList(fields.coordinates, at, readRings)
  return coordinates && { type, coordinates }
}

function readZone(value: unknown, trail: Trail): Zone | null {
  const fields = readFields(value, trail, ['code', 'name', 'area'])
  if (!fields) return null
  const code = readText(fields.code, below(trail, 'code'))
  const name = readText(fields.name, below(trail, 'name'))
  const area = readArea(fields.area, below(trail, 'area'))
  return code !== null && name !== null && area ? { code, name, area } : null
}

/** Reads zones with GeoJSON areas (RFC 7946) and refuses them with every problem found. */
export function parseZones(value: unknown): Result<readonly Zone[], readonly Problem[]> {
  const trail: Trail = { path: '', problems: [] }
  const zones = readList(value, trail, readZone)
  return zones === null || trail.problems.length > 0 ? rejected(trail.problems) : accepted(zones)
}
