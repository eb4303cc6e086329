import { createHash } from 'node:crypto'

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, canonical(item)]),
  )
}

/** Fingerprint of a command's content: the same id with another fingerprint is another command and is refused. */
export const inputHash = (name: string, input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([name, canonical(input)]))
    .digest('hex')
