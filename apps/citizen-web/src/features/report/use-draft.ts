import { useSyncExternalStore } from 'react'
import { newId } from '../../lib/new-id.ts'
import { type Draft, emptyDraft } from './draft.ts'
import { createDraftStore, type DraftStore, type Keep } from './draft-store.ts'

/** Reading `localStorage` throws where a browser forbids it. */
function browserKeep(): Keep | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage
  } catch {
    return null
  }
}

let store: DraftStore | null = null
export function draftStore(): DraftStore {
  store ??= createDraftStore(browserKeep(), { newId, now: Date.now })
  return store
}

/** What the server renders: an empty form. */
const nothingYet = emptyDraft({ reportId: '', commandId: '' })
const never = () => () => {}

export function useDraft(): Draft {
  return useSyncExternalStore(
    typeof window === 'undefined' ? never : draftStore().subscribe,
    () => draftStore().get(),
    () => nothingYet,
  )
}
