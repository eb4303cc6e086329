import { toFieldErrors } from '@meldpunt/domain/input'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { z } from 'zod'
import { FieldError, RefusedError } from '../rejections.ts'

type Refused = { status: number; errors: Readonly<Record<string, string>> }

function errorsOf(cause: unknown): Readonly<Record<string, string>> | null {
  if (cause instanceof FieldError) return cause.fieldErrors
  if (cause instanceof RefusedError) return { [cause.rejection.field ?? '']: cause.rejection.code }
  return cause instanceof z.core.$ZodError ? toFieldErrors(cause.issues) : null
}

/** What a refusal says to a form: errors by field, or about the form as a whole; null when it was a bug. */
export function refusalOf(error: unknown): Refused | null {
  if (!(error instanceof TRPCError)) return null
  const errors = errorsOf(error.cause)
  return errors && { status: getHTTPStatusCodeFromError(error), errors }
}
