import { toRefusal } from '../../lib/refusal.ts'
import { createStore, type Store } from '../../lib/store.ts'
import { client } from '../../lib/trpc.ts'
import type { CallDraft } from './call-draft.ts'
import { callHere } from './call-here.ts'
import { keepMoment, keptAt } from './call-keep.ts'

/**
 * Where what is typed is safe: at the server since a moment, or only in this browser while the server is out of reach, in
 * trouble, or will not have it.
 */
type Kept = 'server' | 'unreached' | 'troubled' | 'refused'
type Saved = { at: number | null; kept: Kept }

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

/** What the server said of a draft; a call that begins here may be written in before the server heard of it. */
function keptAfter(error: unknown, callId: string): Kept {
  const refusal = toRefusal(error)
  const { kind } = refusal
  // Who types slowly sends each letter by itself, and is asked to wait: that is no refusal of what was typed.
  if (refusal.kind === 'rejection' && refusal.rejection.code === 'too_many_requests') return 'troubled'
  const isUnheardOf = kind === 'rejection' && callHere.get().id === callId
  if (kind === 'network' || isUnheardOf) return 'unreached'
  // Sending the same again changes nothing.
  return kind === 'rejection' || kind === 'fields' ? 'refused' : 'troubled'
}

/** Later than whatever is kept already, also where the clock of this browser is behind. */
const nextMoment = (callId: string): number => Math.max(Date.now(), keptAt(callId) + 1)

type Unsent = { draft: CallDraft; at: number }

const toSend = (callId: string, { draft: { nationalNumber: _, ...draft }, at }: Unsent) => ({
  ...{ callId, draft, scratch: draft.scratch, savedAt: at },
})

/** Sends the draft of a call to the server behind the typing, the newest one only, until it gets there. */
export function createCallSaver(callId: string, savedAt: number | null): CallSaver {
  const saved = createStore<Saved>({ at: savedAt, kept: 'server' })
  let next: Unsent | null = null
  let sending: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  const later = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), wait)
  }
  const send = async (unsent: Unsent): Promise<void> => {
    try {
      const kept = await client.calls.saveDraft.mutate(toSend(callId, unsent))
      if (next === unsent) next = null
      // The server says as of when; where this browser's clock is ahead that is earlier.
      if (keptAt(callId) === unsent.at) keepMoment(callId, kept.savedAt)
      saved.set({ at: kept.savedAt, kept: 'server' })
    } catch (error) {
      const kept = keptAfter(error, callId)
      if (kept === 'refused' && next === unsent) next = null
      saved.set({ ...saved.get(), kept })
      if (kept !== 'refused' && !stopped) later(patience)
    }
  }
  // One after the other, so that no older words arrive after newer ones.
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    await sending
    const unsent = next
    if (!unsent || stopped) return
    sending ??= send(unsent).finally(() => {
      sending = null
    })
    await sending
  }
  return {
    saved,
    flush,
    keep: (draft) => {
      const at = nextMoment(callId)
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
