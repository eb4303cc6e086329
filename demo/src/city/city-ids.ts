import { createHash } from 'node:crypto'

/** Ids that are the same at every start: UUIDs of version 7 whose moment is given and whose rest is hashed from a counter. */
export const createIds = (purpose: string) => {
  let counter = 0
  return (at: number): string => {
    counter += 1
    const hash = createHash('sha256').update(`meldpunt demo ${purpose} ${counter}`).digest('hex')
    const time = at.toString(16).padStart(12, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`
  }
}
