import { Pool, type PoolConfig, types } from 'pg'

const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [types.builtins.TIMESTAMPTZ, (text) => new Date(text).getTime()],
  [types.builtins.DATE, (text) => text],
  [types.builtins.INT8, Number],
])

/**
 * A pool that reads moments as epoch milliseconds, days as text and counts as numbers.
 *
 * @param onError told of an idle connection that breaks; the pool replaces it by itself, so that silence is safe
 */
export function createPool(config: PoolConfig, onError: (error: Error) => void = () => undefined): Pool {
  const pool = new Pool({ ...config, types: { getTypeParser: (type, format) => parserOf(type, format) } })
  pool.on('error', onError)
  // A connection that breaks while somebody has it fails that one's next statement; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

function parserOf(type: number, format: 'text' | 'binary' | undefined) {
  const own = parsers.get(type)
  return own !== undefined && format !== 'binary' ? own : types.getTypeParser(type, format)
}
