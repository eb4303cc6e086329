/** What the clerk reads to the caller before hanging up. */
export type RegisteredByPhoneView = {
  reportId: string
  reference: string
  version: number
  department: { code: string; name: string }
  registered: boolean
  /** Whether the report is with the caller's own now. */
  linked: boolean
  promise: { workingDays: number; due: number } | null
}
