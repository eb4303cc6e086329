import { randomUUID } from 'node:crypto'
import type { Cti } from './cti.ts'

export type DemoCall = {
  id: string
  from: string
  label: string
  /** Empty: it rings at every telephone of the desk. */
  line: string
  state: 'ringing' | 'answered' | 'over'
  wasAnswered: boolean
  at: number
}

export type Exchange = {
  calls: () => readonly DemoCall[]
  ring: (caller: { from: string; label: string }, line: string) => Promise<DemoCall>
  /** The telephone at a line is picked up. */
  answer: (id: string, line: string) => Promise<void>
  hangUp: (id: string) => Promise<void>
  /** Tells everything of a call again, in the wrong order: it does no harm. */
  repeat: (id: string) => Promise<void>
}

const mostKept = 20

const causeOf = ({ wasAnswered }: DemoCall): string => (wasAnswered ? 'normalClearing' : 'cancel')

/** The telephone exchange of the demo: remembers its calls and tells the product of each step. */
export function createExchange(cti: Cti): Exchange {
  const calls = new Map<string, DemoCall>()
  const keep = (call: DemoCall): void => {
    calls.set(call.id, call)
    for (const id of [...calls.keys()].slice(0, Math.max(0, calls.size - mostKept))) calls.delete(id)
  }
  const usersOf = ({ line }: DemoCall) => (line === '' ? {} : { user: [line] })
  return {
    calls: () => [...calls.values()].toReversed(),
    ring: async ({ from, label }, line) => {
      const call: DemoCall = {
        id: randomUUID(),
        from,
        label,
        line,
        state: 'ringing',
        wasAnswered: false,
        at: Date.now(),
      }
      keep(call)
      await cti.ring(call.id, { from, ...usersOf(call) })
      return call
    },
    answer: async (id, line) => {
      const call = calls.get(id)
      if (call?.state !== 'ringing') return
      keep({ ...call, line, state: 'answered', wasAnswered: true })
      await cti.answer(id, { from: call.from, answeringNumber: line })
    },
    hangUp: async (id) => {
      const call = calls.get(id)
      if (!call || call.state === 'over') return
      keep({ ...call, state: 'over' })
      await cti.hangUp(id, causeOf(call), { from: call.from })
    },
    repeat: async (id) => {
      const call = calls.get(id)
      if (!call) return
      if (call.state === 'over') await cti.hangUp(id, causeOf(call), { from: call.from })
      if (call.wasAnswered) await cti.answer(id, { from: call.from, answeringNumber: call.line })
      await cti.ring(id, { from: call.from })
    },
  }
}
