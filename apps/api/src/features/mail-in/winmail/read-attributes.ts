import { byteReader } from './byte-reader.ts'

/** Named by its number (MS-OXTNEF 2.1.3.2); what belongs to a file follows the mark that begins one. */
export type Attribute = { id: number; data: Buffer }

const signature = 0x223e9f78
const mostRead = 20_000

/**
 * The attributes of a file `winmail.dat`, as far as they can be read; null where it is none. Checksums are not asked for:
 * Outlook itself takes what they refuse.
 */
export function readAttributes(bytes: Buffer): readonly Attribute[] | null {
  const reader = byteReader(bytes)
  if (reader.uint32() !== signature || reader.uint16() === null) return null
  const found: Attribute[] = []
  while (found.length < mostRead && reader.take(1) !== null) {
    const id = reader.uint32()
    const data = reader.take(reader.uint32() ?? Number.POSITIVE_INFINITY)
    if (id === null || data === null) break
    found.push({ id, data })
    reader.uint16()
  }
  return found
}
