import type { SubmitReportDraft } from '@meldpunt/domain/input'
import type { Submitted } from '../../lib/api.ts'
import type { Problem } from '../../lib/problem.ts'
import { draftKey } from './draft-key.ts'

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

/** What sends is fetched when it is wanted, since most visits send nothing. */
const fetchSender = () => import('./send.ts')

/** From here on the report is on its way: what is sent stays word for word the same until the server has answered. */
export async function sendReport(submission: SubmitReportDraft): Promise<void> {
  const { sendReport: send } = await fetchSender()
  send(submission)
}

function hasDraft(): boolean {
  try {
    return localStorage.getItem(draftKey) !== null
  } catch {
    return false
  }
}

/** At the start of the page: what still waits from before goes now, or as soon as there is a network. */
export function resumeSending(): void {
  const resume = () => {
    if (hasDraft()) void fetchSender().then(({ resumeSending: resumeNow }) => resumeNow())
  }
  window.addEventListener('online', resume)
  resume()
}
