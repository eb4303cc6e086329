import { v7 } from 'uuid'
import { drafts } from '../../lib/draft.ts'
import { isRecord } from '../../lib/is-record.ts'
import { createStore } from '../../lib/store.ts'
import type { ScreenCall } from './call-views.ts'

/** The call that this screen would begin by itself: somebody without telephony, or a visitor at the desk. */
export type CallHere = {
  id: string
  commandId: string
  begun: boolean
  channel: 'phone' | 'desk'
  at: number
}

const name = 'call-here'
const fresh = (): CallHere => ({ id: v7(), commandId: v7(), begun: false, channel: 'phone', at: Date.now() })

function readKept(): CallHere {
  const kept = drafts.read(name)
  if (!isRecord(kept)) return fresh()
  const { id, commandId, at, begun, channel } = kept
  if (typeof id !== 'string' || typeof commandId !== 'string' || typeof at !== 'number') return fresh()
  return { id, commandId, at, begun: begun === true, channel: channel === 'desk' ? 'desk' : 'phone' }
}

const store = createStore<CallHere | null>(null)

const set = (call: CallHere) => {
  drafts.write(name, call)
  store.set(call)
}

/** Outlives a reload of the page, so that a call that could not be told to the server yet is not lost. */
export const callHere = {
  subscribe: store.subscribe,
  get: (): CallHere => {
    const known = store.get()
    if (known) return known
    const kept = readKept()
    store.set(kept)
    return kept
  },
  set,
  renew: () => set(fresh()),
}

const nobody: ScreenCall['caller'] = { known: 'unknown', people: [], contactsThisYear: 0, openReports: [] }

/** The same, as the screen shows a call. */
export const toScreenCall = ({ id, begun, channel, at }: CallHere): ScreenCall => ({
  id,
  begun,
  channel,
  state: 'active',
  direction: 'in',
  endedAt: null,
  phone: null,
  shownPhone: null,
  anonymous: false,
  rangAt: at,
  answeredAt: begun ? at : null,
  scratch: '',
  draft: null,
  savedAt: null,
  caller: nobody,
})
