/** What the clerk reads to the caller before hanging up. */
export type RegisteredByPhoneView = {
  reportId: string
  reference: string
  version: number
  department: { code: string; name: string }
  registered: boolean
  promise: { workingDays: number; due: number } | null
}
