import type { Pool } from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible'

type Allowance = { name: string; points: number; seconds: number }
export type Limiter = { consume: (key: string, cost?: number) => Promise<RateLimiterRes> }

/** Below this share of its allowance a caller is counted in this process alone, which costs no statement. */
const countedHere = 0.2

/**
 * Counts in memory first and, once a caller writes a lot, for all processes together in the database. A database that is
 * away makes nobody wait: then memory counts alone.
 */
export function createLimiter(pool: Pool, { name, points, seconds }: Allowance): Limiter {
  const here = new RateLimiterMemory({ keyPrefix: `${name}:here`, points, duration: seconds })
  const everywhere = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
    insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
  })
  const consume = async (key: string, cost = 1) => {
    const counted = await here.consume(key, cost)
    return counted.consumedPoints <= points * countedHere ? counted : everywhere.consume(key, cost)
  }
  return { consume }
}
