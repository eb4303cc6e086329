import { attachmentLimit } from '@meldpunt/domain'
import { newId } from '../../lib/new-id.ts'
import { uploadPhoto } from '../../lib/upload-photo.ts'
import type { DraftPhoto } from './draft.ts'
import { forgetPhoto, keepPhoto, keptPhoto } from './photo-keep.ts'
import { draftStore } from './use-draft.ts'

const blobs = new Map<string, Blob>()
const running = new Map<string, AbortController>()
const progress = new Map<string, number>()
const listeners = new Set<() => void>()

export const subscribeToProgress = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
/** Share of a photo that left, percent. */
export const progressOf = (clientId: string): number => progress.get(clientId) ?? 0

function tellProgress(clientId: string, percent: number): void {
  progress.set(clientId, percent)
  for (const listener of listeners) listener()
}

const changePhoto = (clientId: string, change: Partial<DraftPhoto>): void =>
  draftStore().change(({ photos }) => ({
    photos: photos.map((photo) => (photo.clientId === clientId ? { ...photo, ...change } : photo)),
  }))

/** The photo itself: from this page, or from what the browser kept of an earlier one. */
export async function photoBlob(clientId: string): Promise<Blob | undefined> {
  const blob = blobs.get(clientId) ?? (await keptPhoto(clientId))
  if (blob) blobs.set(clientId, blob)
  return blob
}

/** Sends one photo at once, while the person writes on. Resolves when it is with the city, refused or has to wait. */
async function sendPhoto(clientId: string): Promise<void> {
  if (running.has(clientId)) return
  const abort = new AbortController()
  running.set(clientId, abort)
  changePhoto(clientId, { state: 'sending', refusal: null })
  const photo = await photoBlob(clientId)
  const { reportId } = draftStore().get()
  const upload = photo
    ? await uploadPhoto(
        { reportId, clientId, photo },
        (percent) => tellProgress(clientId, percent),
        abort.signal,
      )
    : ({ kind: 'refused', code: 'photo_lost' } as const)
  running.delete(clientId)
  if (upload.kind === 'stored') changePhoto(clientId, { state: 'stored', attachmentId: upload.attachmentId })
  else if (upload.kind === 'refused') changePhoto(clientId, { state: 'refused', refusal: upload.code })
  else changePhoto(clientId, { state: 'waiting' })
}

export function addPhotos(files: readonly File[]): void {
  const room = attachmentLimit - draftStore().get().photos.length
  for (const file of files.slice(0, room)) {
    const clientId = newId()
    blobs.set(clientId, file)
    void keepPhoto(clientId, file)
    const photo = { clientId, name: file.name, state: 'waiting', attachmentId: null, refusal: null } as const
    draftStore().change(({ photos }) => ({ photos: [...photos, photo] }))
    void sendPhoto(clientId)
  }
}

export function removePhoto(clientId: string): void {
  running.get(clientId)?.abort()
  blobs.delete(clientId)
  void forgetPhoto(clientId)
  draftStore().change(({ photos }) => ({ photos: photos.filter((photo) => photo.clientId !== clientId) }))
}

/** The city has let go of the photos that it had: all of them go once more. */
export const sendPhotosAgain = (): void =>
  draftStore().change(({ photos }) => ({
    photos: photos.map((photo) =>
      photo.state === 'stored' ? { ...photo, state: 'waiting' as const, attachmentId: null } : photo,
    ),
  }))

/** Photos that are not with the city yet; those that were on their way when the page closed begin again. */
const unsent = (photos: readonly DraftPhoto[]): readonly DraftPhoto[] =>
  photos.filter(
    ({ state, clientId }) => state === 'waiting' || (state === 'sending' && !running.has(clientId)),
  )

/** Sends what still waits; true when nothing is left on the way. */
export async function sendWaitingPhotos(): Promise<boolean> {
  await Promise.all(unsent(draftStore().get().photos).map(({ clientId }) => sendPhoto(clientId)))
  return draftStore()
    .get()
    .photos.every(({ state }) => state === 'stored' || state === 'refused')
}
