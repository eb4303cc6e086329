import { ServiceProblem } from '../../adapters/web-service/service-problem.ts'

const numberOf = (error: Error): number | null =>
  'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.name)

/** The other side says that this will never work; everything else may pass by itself. */
export function isPermanent(error: unknown): boolean {
  if (error instanceof ServiceProblem) return error.permanent
  return error instanceof Error && codeOf(error) === 'EENVELOPE' && (numberOf(error) ?? 0) >= 500
}

/** How long the other side asked to be left alone, ms. */
export const restOf = (error: unknown): number =>
  error instanceof ServiceProblem ? (error.retryAfterMs ?? 0) : 0

/** For the delivery log that staff read: what the other side said, in one line. */
export function toDetail(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error'
  return `${codeOf(error)}: ${error.message}`.replace(/\s+/g, ' ').slice(0, 500)
}
