/** Place in a list: the sorting value (epoch ms; null sorts last) and the id of the last row seen. */
export type Position = { value: number | null; id: string }

export const toCursor = ({ value, id }: Position): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url')

/** Null when it is none of ours: then a list begins at its beginning. */
export function parseCursor(cursor: string | null): Position | null {
  if (cursor === null) return null
  const parsed = parseJson(Buffer.from(cursor, 'base64url').toString())
  if (!Array.isArray(parsed)) return null
  const [value, id] = parsed
  const isPosition = (value === null || Number.isSafeInteger(value)) && /^[0-9a-f-]{36}$/.test(String(id))
  return isPosition ? { value, id: String(id) } : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
