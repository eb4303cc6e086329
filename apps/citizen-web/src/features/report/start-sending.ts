import { draftKey } from './draft-key.ts'
import { tellOutbox } from './outbox.ts'

/** What sends is fetched when it is wanted, since most visits send nothing. */
export const fetchSender = () => import('./send.ts')

const sendNow = () => fetchSender().then(({ resumeSending: resumeNow }) => resumeNow())

/** Sends the draft that is ready to go. Without a network even what sends may not be here yet; then it waits as well. */
export const sendReady = (): Promise<void> => sendNow().catch(() => tellOutbox({ kind: 'waiting' }))

function hasDraft(): boolean {
  try {
    return localStorage.getItem(draftKey) !== null
  } catch {
    return false
  }
}

/** At the start of the page: what still waits from before goes now, or as soon as there is a network. */
export function resumeSending(): void {
  window.addEventListener('online', () => {
    // A browser does not ask again for a script that it could not get before, unless the page begins anew.
    if (hasDraft()) sendNow().catch(() => location.reload())
  })
  if (hasDraft()) sendNow().catch(() => {})
}
