import { Pool, type PoolConfig, types } from 'pg'

const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [types.builtins.TIMESTAMPTZ, toInstant],
  [types.builtins.DATE, (text) => text],
  [types.builtins.INT8, Number],
])

/** A pool that reads moments as epoch milliseconds, days as text and counts as numbers. */
export function createPool(config: PoolConfig): Pool {
  return new Pool({ ...config, types: { getTypeParser: (type, format) => parserOf(type, format) } })
}

function parserOf(type: number, format: 'text' | 'binary' | undefined) {
  const own = parsers.get(type)
  return own !== undefined && format !== 'binary' ? own : types.getTypeParser(type, format)
}

/** `infinity` is how an index sorts what has no due moment; no such value is ever stored. */
function toInstant(text: string): number {
  return new Date(text).getTime()
}
