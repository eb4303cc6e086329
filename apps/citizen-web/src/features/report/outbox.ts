import type { SubmitReportDraft } from '@meldpunt/domain/input'
import type { Submitted } from '../../lib/api.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Attempt } from './send.ts'
import { draftStore } from './use-draft.ts'

/** `waiting`: the server was away and the report goes by itself as soon as it answers. */
export type Outbox =
  | { kind: 'empty' }
  | { kind: 'sending' }
  | { kind: 'waiting' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'sent'; submitted: Submitted }

let outbox: Outbox = { kind: 'empty' }
const listeners = new Set<() => void>()
const firstPause = 2_000
const longestPause = 60_000
let pause = firstPause
let timer: ReturnType<typeof setTimeout> | undefined

export const outboxState = (): Outbox => outbox
export function subscribeToOutbox(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
function tell(next: Outbox): void {
  outbox = next
  for (const listener of listeners) listener()
}
export const emptyOutbox = (): void => tell({ kind: 'empty' })

/** Tries again after pauses that grow, and at once when the browser says that the network is back. */
function tryLater(): void {
  tell({ kind: 'waiting' })
  clearTimeout(timer)
  timer = setTimeout(() => void trySending(), pause)
  pause = Math.min(pause * 2, longestPause)
}

/** What sends is fetched when it is wanted; when even that fails, the server is away. */
const sender = () => import('./send.ts')

async function trySending(): Promise<void> {
  const { attempt } = draftStore().get()
  if (outbox.kind === 'sending' || attempt === null) return
  clearTimeout(timer)
  tell({ kind: 'sending' })
  const later = (): Attempt => ({ kind: 'later' })
  const ended = await sender().then(({ sendOnce }) => sendOnce(attempt), later)
  if (ended.kind === 'later') tryLater()
  else tell(ended)
}

/** From here on the report is on its way: what is sent stays word for word the same until the server has answered. */
export function sendReport(submission: SubmitReportDraft): void {
  draftStore().change({ state: 'waiting', attempt: submission })
  pause = firstPause
  void trySending()
}

const sendPhotos = () =>
  sender().then(
    ({ sendWaitingPhotos }) => sendWaitingPhotos(),
    () => false,
  )

/** At the start of the page: what still waits from before goes now, or as soon as there is a network. */
export function resumeSending(): void {
  const resume = () => {
    const { state, photos } = draftStore().get()
    if (state === 'waiting') void trySending()
    else if (photos.some((photo) => photo.state !== 'stored' && photo.state !== 'refused')) void sendPhotos()
  }
  window.addEventListener('online', resume)
  resume()
}
