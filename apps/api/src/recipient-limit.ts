import { createHmac } from 'node:crypto'
import type { Pool } from 'pg'
import { RateLimiterRes } from 'rate-limiter-flexible'
import { createLimiter } from './http/limiter.ts'
import { refuse } from './rejections.ts'

/** Refuses once a mail address was given too often. To be asked outside a transaction: it may need a connection of its own. */
export type RecipientLimit = (given: { address: string; field: string }) => Promise<void>

type Rule = { key: Buffer; perHour: number }

/** The table of counts shall not tell who gave an address. */
const nameOf = (key: Buffer, address: string): string =>
  createHmac('sha256', key).update(`meldpunt-recipient:1:${address.toLowerCase()}`).digest('base64url')

/**
 * How often an hour anybody may have us write to one address that nobody proved to own, so that 1777 fills no stranger's
 * mailbox. The first fifth is counted in the process alone (see `createLimiter`): an address that is given now and then
 * costs no statement. A report without a mail address is always taken in.
 */
export function createRecipientLimit(pool: Pool, { key, perHour }: Rule): RecipientLimit {
  const limiter = createLimiter(pool, { name: 'recipient', points: perHour, seconds: 3600 })
  return async ({ address, field }) => {
    try {
      await limiter.consume(nameOf(key, address))
    } catch (refused) {
      throw refused instanceof RateLimiterRes ? refuse('too_many_requests', field) : refused
    }
  }
}
