import type { Request, RequestHandler } from 'express'
import { RateLimiterRes } from 'rate-limiter-flexible'
import type { Limiter } from './limiter.ts'
import { sendProblem } from './problem.ts'

const mapped = '::ffff:'

const groupsOf = (part: string): readonly string[] => part.split(':').filter(Boolean)

/** The first four of the eight groups of an address of version 6, in which `::` stands for zeros. */
function networkOf(ip: string): string {
  const [before = [], after = []] = ip.split('::').map(groupsOf)
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}

/** Whole networks of version 6 belong to one customer: the network is the address that counts. */
export function addressKey(ip: string | undefined): string {
  if (ip === undefined) return 'unknown'
  if (ip.startsWith(mapped)) return ip.slice(mapped.length)
  return ip.includes(':') ? networkOf(ip) : ip
}

/** A search that counts where it finds nothing, however its input is written; read as tRPC reads it. */
function countsSearch({ originalUrl }: Request): boolean {
  const input = new URL(originalUrl, 'http://localhost').searchParams.get('input')
  if (input === null) return false
  try {
    return JSON.stringify(JSON.parse(input)).includes('"counts":true')
  } catch {
    return false
  }
}

const writes = (request: Request) =>
  !['GET', 'HEAD', 'OPTIONS'].includes(request.method) || countsSearch(request)

const keysOf = (request: Request): string[] => {
  const member = request.session?.member?.memberId
  if (member !== undefined) return [`member:${member}`]
  const person = request.session?.person?.personId
  const address = `ip:${addressKey(request.ip)}`
  return person === undefined ? [address] : [address, `person:${person}`]
}

/** Many procedures may be called in one request, with commas between their names; each counts. */
const callsOf = (request: Request): number => request.path.split(/,|%2c/i).length

/** Answers 429 with the seconds to wait once the address, or the account of who is signed in, wrote too much. */
export function limitWrites(
  limiter: Limiter,
  applies: (request: Request) => boolean = writes,
): RequestHandler {
  return async (request, response, next) => {
    if (!applies(request)) return next()
    try {
      for (const key of keysOf(request)) await limiter.consume(key, callsOf(request))
      next()
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) return next(refused)
      response.setHeader('retry-after', Math.max(1, Math.ceil(refused.msBeforeNext / 1000)))
      sendProblem(response, 429, 'too_many_requests')
    }
  }
}
