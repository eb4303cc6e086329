const numberOf = (error: Error): number | null =>
  'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.name)

/** The mail server says that this recipient will never work; everything else may pass by itself. */
export const isPermanent = (error: unknown): boolean =>
  error instanceof Error && codeOf(error) === 'EENVELOPE' && (numberOf(error) ?? 0) >= 500

/** For the delivery log that staff read: what the mail server said, in one line. */
export function toDetail(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error'
  return `${codeOf(error)}: ${error.message}`.replace(/\s+/g, ' ').slice(0, 500)
}
