import type { Submitted } from '../../lib/api.ts'
import type { Problem } from '../../lib/problem.ts'

/** `waiting`: the server was away and the report goes by itself as soon as it answers. */
export type Outbox =
  | { kind: 'empty' }
  | { kind: 'sending' }
  | { kind: 'waiting' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'sent'; submitted: Submitted }

let outbox: Outbox = { kind: 'empty' }
const listeners = new Set<() => void>()

export const outboxState = (): Outbox => outbox
export function subscribeToOutbox(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export function tellOutbox(next: Outbox): void {
  outbox = next
  for (const listener of listeners) listener()
}
export const emptyOutbox = (): void => tellOutbox({ kind: 'empty' })
