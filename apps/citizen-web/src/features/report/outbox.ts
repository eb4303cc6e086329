import { type SubmitReportDraft, submitReportInput } from '@meldpunt/domain/input'
import { client, type Submitted } from '../../lib/api.ts'
import { type Problem, toProblem } from '../../lib/problem.ts'
import { forgetAllPhotos } from './photo-keep.ts'
import { sendWaitingPhotos } from './photos.ts'
import { keepSent } from './sent.ts'
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

function accept(submitted: Submitted): void {
  keepSent(submitted, draftStore().get())
  draftStore().clear()
  void forgetAllPhotos()
  pause = firstPause
  tell({ kind: 'sent', submitted })
}

/** Only a clear refusal lets the person change the report again; after a lost answer the city may have it already. */
function refuse(problem: Problem): void {
  const mayComeLater =
    problem.kind === 'offline' ||
    problem.kind === 'failed' ||
    (problem.kind === 'rejected' && problem.code === 'too_many_requests')
  if (mayComeLater) {
    tryLater()
    return
  }
  draftStore().change({ state: 'editing', attempt: null })
  tell({ kind: 'refused', problem })
}

async function trySending(): Promise<void> {
  const { attempt } = draftStore().get()
  if (outbox.kind === 'sending' || attempt === null) return
  clearTimeout(timer)
  tell({ kind: 'sending' })
  if (!(await sendWaitingPhotos())) return tryLater()
  try {
    accept(await client.citizen.submit.mutate(withPhotos(submitReportInput.parse(attempt))))
  } catch (error) {
    refuse(toProblem(error))
  }
}

/** Photos that reached the city after the report was ready to go. */
const withPhotos = <Submission extends { attachments: string[] }>(attempt: Submission): Submission => ({
  ...attempt,
  attachments: draftStore()
    .get()
    .photos.flatMap(({ attachmentId }) => attachmentId ?? []),
})

/** From here on the report is on its way: what is sent stays word for word the same until the server has answered. */
export function sendReport(submission: SubmitReportDraft): void {
  draftStore().change({ state: 'waiting', attempt: submission })
  pause = firstPause
  void trySending()
}

/** At the start of the page: a report that still waits from before goes now, or as soon as there is a network. */
export function sendWaitingReport(): void {
  window.addEventListener('online', () => {
    void trySending()
    void sendWaitingPhotos()
  })
  if (draftStore().get().state === 'waiting') void trySending()
  else void sendWaitingPhotos()
}
