import { TRPCClientError } from '@trpc/client'
import * as z from 'zod/mini'
import type { Problem } from './problem.ts'

const refusal = z.object({ code: z.string(), field: z.nullable(z.string()) })
const errorData = z.object({
  rejection: z.optional(z.nullable(refusal)),
  fieldErrors: z.optional(z.nullable(z.record(z.string(), z.string()))),
  requestId: z.optional(z.nullable(z.string())),
})
/** A call without HTTP throws the refusal itself as the cause. */
const errorCause = z.object({ rejection: refusal })

/** No answer at all means that the server is away; a gateway that answers for it means the same. */
const isAway = (error: unknown): boolean =>
  error instanceof TRPCClientError && (error.data === undefined || error.data === null)

export function toProblem(error: unknown): Problem {
  const cause = errorCause.safeParse(error instanceof Error ? error.cause : null)
  if (cause.success) return { kind: 'rejected', ...cause.data.rejection }
  if (isAway(error)) return { kind: 'offline' }
  const parsed = errorData.safeParse(error instanceof TRPCClientError ? error.data : null)
  if (!parsed.success) return { kind: 'failed', requestId: null }
  const { rejection, fieldErrors, requestId = null } = parsed.data
  if (rejection) return { kind: 'rejected', ...rejection }
  if (fieldErrors && Object.keys(fieldErrors).length > 0) return { kind: 'fields', errors: fieldErrors }
  return { kind: 'failed', requestId }
}
