import { submitReportInput } from '@meldpunt/domain/input'
import type { Submitted } from '../../lib/api.ts'
import type { Problem } from '../../lib/problem.ts'
import { client, toProblem } from '../../lib/trpc-client.ts'
import { outboxState, tellOutbox } from './outbox.ts'
import { forgetAllPhotos } from './photo-keep.ts'
import { sendPhotosAgain, sendWaitingPhotos } from './photos.ts'
import { keepSent } from './sent.ts'
import { draftStore } from './use-draft.ts'

/** How an attempt ended: with the city, to be tried again by itself, or refused for a reason that a person can mend. */
type Attempt =
  | { kind: 'sent'; submitted: Submitted }
  | { kind: 'later' }
  | { kind: 'refused'; problem: Problem }

async function accept(submitted: Submitted): Promise<Attempt> {
  keepSent(submitted, draftStore().get())
  draftStore().clear()
  await forgetAllPhotos()
  return { kind: 'sent', submitted }
}

/** Only a clear refusal lets the person change the report again; after a lost answer the city may have it already. */
function refuse(problem: Problem): Attempt {
  const mayComeLater =
    problem.kind === 'offline' ||
    problem.kind === 'failed' ||
    // Of this network; about one field it is a refusal that a person can mend.
    (problem.kind === 'rejected' && problem.code === 'too_many_requests' && problem.field === null)
  if (mayComeLater) return { kind: 'later' }
  draftStore().change({ state: 'editing', attempt: null })
  return { kind: 'refused', problem }
}

/** Photos that reached the city after the report was ready to go. */
const withPhotos = <Submission extends { attachments: string[] }>(attempt: Submission): Submission => ({
  ...attempt,
  attachments: draftStore()
    .get()
    .photos.flatMap(({ attachmentId }) => attachmentId ?? []),
})

const isPhotoGone = (problem: Problem): boolean =>
  problem.kind === 'rejected' && problem.code === 'attachment_unknown'

/**
 * Sends the report as it was when the person let it go, photos first. The city keeps a photo without a report for a day
 * only: after a longer wait those that it had are sent once more.
 */
async function sendOnce(attempt: unknown, again = { photos: true }): Promise<Attempt> {
  if (!(await sendWaitingPhotos())) return { kind: 'later' }
  try {
    return await accept(await client.citizen.submit.mutate(withPhotos(submitReportInput.parse(attempt))))
  } catch (error) {
    const problem = toProblem(error)
    if (!again.photos || !isPhotoGone(problem)) return refuse(problem)
    sendPhotosAgain()
    return sendOnce(attempt, { photos: false })
  }
}

const firstPause = 2_000
const longestPause = 60_000
let pause = firstPause
let timer: ReturnType<typeof setTimeout> | undefined

/** Tries again after pauses that grow, and at once when the browser says that the network is back. */
function tryLater(): void {
  tellOutbox({ kind: 'waiting' })
  clearTimeout(timer)
  timer = setTimeout(() => void trySending(), pause)
  pause = Math.min(pause * 2, longestPause)
}

async function trySending(): Promise<void> {
  const { attempt } = draftStore().get()
  if (outboxState().kind === 'sending' || attempt === null) return
  clearTimeout(timer)
  tellOutbox({ kind: 'sending' })
  const ended = await sendOnce(attempt)
  if (ended.kind === 'later') tryLater()
  else tellOutbox(ended)
}

/** What waits goes now: the report that is ready, or the photos of one that is still being made. */
export function resumeSending(): void {
  pause = firstPause
  if (draftStore().get().state === 'waiting') void trySending()
  else void sendWaitingPhotos()
}
