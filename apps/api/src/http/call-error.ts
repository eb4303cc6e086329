import type { Response } from 'express'
import { requestIdOf } from './request-log.ts'

/** Codes of JSON-RPC, as tRPC numbers them. */
const callCodes = {
  403: { code: 'FORBIDDEN', number: -32_003 },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', number: -32_015 },
  429: { code: 'TOO_MANY_REQUESTS', number: -32_029 },
} as const

const isCalled = (status: number): status is keyof typeof callCodes => Object.hasOwn(callCodes, status)

/**
 * A problem in the form of a procedure's refusal, for who called a procedure that was never reached; null for any other
 * address. Without it the sites would take the answer for a network that is away.
 */
export function callError(response: Response, status: number) {
  if (!/^\/(balie\/)?trpc\//.test(response.req.originalUrl) || !isCalled(status)) return null
  const { code, number } = callCodes[status]
  const requestId = requestIdOf(response.locals)
  const rejection = status === 429 ? { code: 'too_many_requests', field: null } : null
  const data = { code, httpStatus: status, path: null, requestId, rejection, stale: null, fieldErrors: null }
  return { message: '', code: number, data }
}
