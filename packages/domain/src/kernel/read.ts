import type { Problem, ProblemCode } from './problem.ts'

/** Where we are in the data that is read, and the problems found so far: reading goes on after the first. */
export type Trail = { readonly path: string; readonly problems: Problem[] }

export type Fields = Readonly<Record<string, unknown>>

export const below = (trail: Trail, key: string | number): Trail => ({
  problems: trail.problems,
  path: typeof key === 'number' ? `${trail.path}[${key}]` : trail.path === '' ? key : `${trail.path}.${key}`,
})

/** Notes a problem here; the null says that there is no value to go on with. */
export function complain(trail: Trail, code: ProblemCode, mend: string): null {
  trail.problems.push({ path: trail.path, code, mend })
  return null
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function readObject(value: unknown, trail: Trail): Fields | null {
  return isFields(value) ? value : complain(trail, 'wrong_type', 'Give an object.')
}

/** An object with no other keys than these: a key that is misspelt must not be silently ignored. */
export function readFields(value: unknown, trail: Trail, keys: readonly string[]): Fields | null {
  if (!isFields(value)) return complain(trail, 'wrong_type', `Give an object with ${keys.join(', ')}.`)
  for (const key of Object.keys(value)) {
    if (!keys.includes(key))
      complain(below(trail, key), 'unknown_key', `Only ${keys.join(', ')} can stand here.`)
  }
  return value
}

export function readText(value: unknown, trail: Trail): string | null {
  if (value === undefined) return complain(trail, 'missing', 'Give a text.')
  if (typeof value !== 'string') return complain(trail, 'wrong_type', 'Give a text.')
  return value.trim() === '' ? complain(trail, 'out_of_range', 'Give a text that is not empty.') : value
}

export function readWhole(value: unknown, trail: Trail, range: { min: number; max: number }): number | null {
  const mend = `Give a whole number from ${range.min} to ${range.max}.`
  if (value === undefined) return complain(trail, 'missing', mend)
  if (typeof value !== 'number' || !Number.isInteger(value)) return complain(trail, 'wrong_type', mend)
  return value < range.min || value > range.max ? complain(trail, 'out_of_range', mend) : value
}

export function readYesNo(value: unknown, trail: Trail): boolean | null {
  if (typeof value === 'boolean') return value
  return complain(trail, value === undefined ? 'missing' : 'wrong_type', 'Give true or false.')
}

export function readOneOf<T extends string>(value: unknown, trail: Trail, options: readonly T[]): T | null {
  const found = options.find((option) => option === value)
  if (found !== undefined) return found
  const code = value === undefined ? 'missing' : typeof value === 'string' ? 'unknown_value' : 'wrong_type'
  return complain(trail, code, `Give one of ${options.join(', ')}.`)
}

/** A list of which every item is read; items that are refused are left out and stand among the problems. */
export function readList<T>(
  value: unknown,
  trail: Trail,
  readItem: (item: unknown, trail: Trail) => T | null,
): readonly T[] | null {
  if (!Array.isArray(value))
    return complain(trail, value === undefined ? 'missing' : 'wrong_type', 'Give a list.')
  const items: readonly unknown[] = value
  return items.flatMap((item, index) => {
    const read = readItem(item, below(trail, index))
    return read === null ? [] : [read]
  })
}

export function readFilledList<T>(
  value: unknown,
  trail: Trail,
  readItem: (item: unknown, trail: Trail) => T | null,
): readonly T[] | null {
  if (Array.isArray(value) && value.length === 0) return complain(trail, 'missing', 'Give at least one.')
  return readList(value, trail, readItem)
}
