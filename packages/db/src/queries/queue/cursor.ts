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
  return (value === null || isMoment(value)) && isId(id) ? { value, id } : null
}

const lastMoment = Date.UTC(9999, 0)

const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < lastMoment

const isId = (id: unknown): id is string =>
  typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
