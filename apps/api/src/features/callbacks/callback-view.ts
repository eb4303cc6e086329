/** Somebody whom the desk has to call back. */
export type CallbackView = {
  id: string
  /** E.164. */
  phone: string
  shownPhone: string
  name: string | null
  subject: string | null
  whenText: string | null
  createdAt: number
  /** Null for a call that nobody answered. */
  createdBy: string | null
  missedCalls: number
  lastCalledAt: number | null
  tries: number
  lastTriedAt: number | null
  note: string | null
}
