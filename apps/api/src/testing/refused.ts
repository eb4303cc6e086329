import { toFieldErrors } from '@meldpunt/domain/input'
import { TRPCError } from '@trpc/server'
import * as z from 'zod/mini'
import { FieldError, RefusedError, StaleError } from '../rejections.ts'

export type Refused = {
  code: string
  rejection?: string
  field?: string | null
  fields?: object
  stale?: number
}

/** What the browser would be told of a call that is refused; a call that succeeds, or a bug, fails the test. */
export async function refused(call: Promise<unknown>): Promise<Refused> {
  const error = await call.then(
    () => new Error('The call was not refused'),
    (caught: unknown) => caught,
  )
  if (!(error instanceof TRPCError)) throw error
  const { cause, code } = error
  if (cause instanceof RefusedError)
    return { code, rejection: cause.rejection.code, field: cause.rejection.field }
  if (cause instanceof StaleError) return { code, stale: cause.stale.version }
  if (cause instanceof FieldError) return { code, fields: cause.fieldErrors }
  if (cause instanceof z.core.$ZodError) return { code, fields: toFieldErrors(cause.issues) }
  throw error
}
