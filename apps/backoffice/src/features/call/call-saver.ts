import { toRefusal } from '../../lib/refusal.ts'
import { createStore, type Store } from '../../lib/store.ts'
import { client } from '../../lib/trpc.ts'
import type { CallDraft } from './call-draft.ts'
import { callHere } from './call-here.ts'
import { keepMoment } from './call-keep.ts'

/** Where what is typed is safe: at the server since a moment, or only in this browser while the server is out of reach. */
type Saved = { at: number | null; waiting: boolean }

export type CallSaver = {
  saved: Store<Saved>
  /** Keeps this as soon as the typing pauses for a moment. */
  keep: (draft: CallDraft) => void
  /** Sends what still waits, now. */
  flush: () => Promise<void>
  /** The call is finished: nothing of it is sent any more. */
  stop: () => void
}

const pause = 400
const patience = 5000

/** The call is over, here or on another screen: trying again changes nothing. */
const isForGood = (error: unknown): boolean => toRefusal(error).kind === 'rejection'

/** Sends the draft of a call to the server behind the typing, the newest one only, until it gets there. */
export function createCallSaver(callId: string, savedAt: number | null): CallSaver {
  const saved = createStore<Saved>({ at: savedAt, waiting: false })
  let next: { draft: CallDraft; at: number } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  const later = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), wait)
  }
  const drop = () => {
    next = null
    saved.set({ ...saved.get(), waiting: false })
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    const sending = next
    if (!sending || stopped) return
    const { nationalNumber: _, scratch, ...draft } = sending.draft
    try {
      await client.calls.saveDraft.mutate({
        callId,
        scratch,
        draft: { ...draft, scratch },
        savedAt: sending.at,
      })
      if (next === sending) next = null
      saved.set({ at: sending.at, waiting: false })
    } catch (error) {
      // A call that begins here may be written in before the server heard of it.
      if (isForGood(error) && callHere.get().id !== callId) return drop()
      saved.set({ ...saved.get(), waiting: true })
      if (!stopped) later(patience)
    }
  }
  return {
    saved,
    flush,
    keep: (draft) => {
      const at = Date.now()
      keepMoment(callId, at)
      next = { draft, at }
      later(pause)
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
