import { type Draft, emptyDraft } from './draft.ts'
import { draftKey } from './draft-key.ts'
import { forgetOldContact, parseDraft } from './parse-draft.ts'

export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
type Change = Partial<Draft> | ((draft: Draft) => Partial<Draft>)

export type DraftStore = {
  get: () => Draft
  change: (change: Change) => void
  clear: (carryOver?: Partial<Draft>) => void
  subscribe: (listener: () => void) => () => void
}

/**
 * The report that is being made, kept at every stroke, so that a reload or an empty battery loses nothing. Where the
 * browser keeps nothing (no storage, or full) the draft lives on in memory and `savedAt` stays null: the page says so.
 */
export function createDraftStore(
  keep: Keep | null,
  { newId, now }: { newId: () => string; now: () => number },
): DraftStore {
  const fresh = () => emptyDraft({ reportId: newId(), commandId: newId() })
  const listeners = new Set<() => void>()
  let draft = readDraft(keep, now()) ?? fresh()

  const put = (next: Draft) => {
    const savedAt = now()
    draft = write(keep, { ...next, savedAt }) ? { ...next, savedAt } : { ...next, savedAt: null }
    for (const listener of listeners) listener()
  }
  return {
    get: () => draft,
    change: (change) => put({ ...draft, ...(typeof change === 'function' ? change(draft) : change) }),
    clear: (carryOver = {}) => put({ ...fresh(), ...carryOver }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What lies here for too long goes from the browser at once, and not only at the next stroke. */
function readDraft(keep: Keep | null, now: number): Draft | null {
  const kept = parseDraft(read(keep))
  if (kept === null) return null
  const draft = forgetOldContact(kept, now)
  if (draft !== kept) write(keep, draft)
  return draft
}

function read(keep: Keep | null): string | null {
  try {
    return keep?.getItem(draftKey) ?? null
  } catch {
    return null
  }
}

function write(keep: Keep | null, draft: Draft): boolean {
  try {
    keep?.setItem(draftKey, JSON.stringify(draft))
    return keep !== null
  } catch {
    return false
  }
}
