/** Bytes read from front to back; null once there are fewer left than were asked for. */
export type ByteReader = {
  take: (length: number) => Buffer | null
  uint16: () => number | null
  uint32: () => number | null
}

export function byteReader(bytes: Buffer): ByteReader {
  let at = 0
  const take = (length: number): Buffer | null => {
    if (at + length > bytes.length) return null
    at += length
    return bytes.subarray(at - length, at)
  }
  return {
    take,
    uint16: () => take(2)?.readUInt16LE() ?? null,
    uint32: () => take(4)?.readUInt32LE() ?? null,
  }
}
