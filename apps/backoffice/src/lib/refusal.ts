import type { AppRouter, RejectionData, StaleData } from '@meldpunt/api/router'
import type { FieldErrorKey } from '@meldpunt/domain'
import { TRPCClientError } from '@trpc/client'

/** Why something was not done, as the page tells it. */
export type Refusal =
  | { kind: 'fields'; errors: Readonly<Record<string, FieldErrorKey>> }
  | { kind: 'rejection'; rejection: RejectionData }
  | { kind: 'stale'; stale: StaleData }
  | { kind: 'signed_out' }
  | { kind: 'network' }
  | { kind: 'bug'; requestId: string | null }

const isApiError = (error: unknown): error is TRPCClientError<AppRouter> => error instanceof TRPCClientError

/** Reads the answer of the server; an error without any answer is the network. */
export function toRefusal(error: unknown): Refusal {
  if (!isApiError(error) || !error.data) return { kind: 'network' }
  const { code, rejection, stale, fieldErrors, requestId } = error.data
  if (code === 'UNAUTHORIZED') return { kind: 'signed_out' }
  if (stale) return { kind: 'stale', stale }
  if (rejection) return { kind: 'rejection', rejection }
  if (fieldErrors) return { kind: 'fields', errors: fieldErrors }
  return { kind: 'bug', requestId }
}

/** The command was carried out before, with another text: the answer to that one was lost on the way. */
export const isCommandReused = (refusal: Refusal | null): boolean =>
  refusal?.kind === 'rejection' && refusal.rejection.code === 'command_reused'

/** What is left to mend once somebody changed this field: its own error is of no use any more. */
export function withoutField(refusal: Refusal | null, field: string): Refusal | null {
  if (refusal?.kind === 'rejection' && refusal.rejection.field === field) return null
  if (refusal?.kind !== 'fields') return refusal
  const left = Object.entries(refusal.errors).filter(([name]) => name !== field)
  return left.length === 0 ? null : { kind: 'fields', errors: Object.fromEntries(left) }
}

export const isSignedOut = (error: unknown): boolean => toRefusal(error).kind === 'signed_out'

export const isNotFound = (error: unknown): boolean => isApiError(error) && error.data?.code === 'NOT_FOUND'
