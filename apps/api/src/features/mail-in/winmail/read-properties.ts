import { type ByteReader, byteReader } from './byte-reader.ts'

/** A property of a message or of a file in it (MS-OXTNEF 2.1.3.4): the first of its values. */
export type Property = { type: number; value: Buffer }

export const propertyTypes = { text: 0x1e, unicode: 0x1f } as const
const several = 0x1000
const firstNamed = 0x8000
const mostRead = 2_000

/** Bytes of the values that are always as long, filled up to four. */
const fixed: Readonly<Record<number, number>> = {
  ...{ 2: 4, 3: 4, 4: 4, 10: 4, 11: 4 },
  ...{ 5: 8, 6: 8, 7: 8, 20: 8, 64: 8, 72: 16 },
}
const counted: readonly number[] = [0x0d, propertyTypes.text, propertyTypes.unicode, 0x102]

const upToFour = (length: number): number => Math.ceil(length / 4) * 4

/** A value that says its own length. */
function takeCounted(reader: ByteReader): Buffer | null {
  const length = reader.uint32()
  if (length === null) return null
  return reader.take(upToFour(length))?.subarray(0, length) ?? null
}

function takeValues(reader: ByteReader, type: number): Buffer | null {
  const single = type & ~several
  const isCounted = counted.includes(single)
  const width = fixed[single]
  const count = isCounted || type !== single ? reader.uint32() : 1
  if (count === null || (!isCounted && width === undefined)) return null
  let first: Buffer | null = Buffer.alloc(0)
  for (let at = 0; at < count; at += 1) {
    const value = isCounted ? takeCounted(reader) : reader.take(width ?? 0)
    if (value === null) return null
    if (at === 0) first = value
  }
  return first
}

/** The name of a property that has no number of its own: nothing we look for. */
function passName(reader: ByteReader): boolean {
  const isRead = reader.take(16) !== null
  const kind = reader.uint32()
  if (!isRead || kind === null) return false
  return kind === 0 ? reader.uint32() !== null : takeCounted(reader) !== null
}

/** Properties by their number, as far as they can be read. */
export function readProperties(bytes: Buffer): ReadonlyMap<number, Property> {
  const reader = byteReader(bytes)
  const found = new Map<number, Property>()
  const count = Math.min(reader.uint32() ?? 0, mostRead)
  for (let at = 0; at < count; at += 1) {
    const type = reader.uint16()
    const id = reader.uint16()
    if (type === null || id === null || (id >= firstNamed && !passName(reader))) break
    const value = takeValues(reader, type)
    if (value === null) break
    found.set(id, { type, value })
  }
  return found
}
