import type { Instant } from '@meldpunt/domain'
import * as z from 'zod/mini'
import { ServiceProblem } from './service-problem.ts'

/** Problem details (RFC 9457) with the wrong fields, as far as they are told. */
const problem = z.object({
  title: z.optional(z.string()),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ field: z.string(), reason: z.string() }))),
})

const longestRest = 60 * 60 * 1000

/** Seconds or a date (RFC 9110); at most an hour, whatever is asked. */
function retryAfterOf(header: string | null, now: Instant): number | null {
  if (header === null) return null
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), longestRest)
}

function parseProblem(text: string): z.infer<typeof problem> {
  try {
    return problem.parse(JSON.parse(text))
  } catch {
    return {}
  }
}

/** Why the service said no, in one line: the fields that are wrong, else its own words. */
export async function readProblem(response: Response, now: Instant): Promise<ServiceProblem> {
  const { title, detail, errors = [] } = parseProblem(await response.text().catch(() => ''))
  const fields = errors.map(({ field, reason }) => `${field}: ${reason}`).join('; ')
  return new ServiceProblem({
    status: response.status,
    detail: fields || detail || title || response.statusText || 'no reason given',
    retryAfterMs: retryAfterOf(response.headers.get('retry-after'), now),
  })
}
