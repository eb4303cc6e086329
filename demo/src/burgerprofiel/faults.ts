import { z } from 'zod'

/** What can go wrong over there, and on which requests: those that write, that ask for results, or for a token. */
export const faultInput = z.strictObject({
  kind: z.enum(['none', 'too_many', 'error', 'slow', 'lost', 'refuse', 'off']),
  on: z.enum(['writes', 'results', 'token']).default('writes'),
  /** How many requests meet it; without it, all until it is switched off. */
  times: z.coerce.number().int().positive().nullish(),
  /** Seconds, said with a 429. */
  retryAfter: z.coerce.number().int().min(0).default(2),
  /** How long a slow answer takes. */
  delayMs: z.coerce.number().int().min(0).max(120_000).default(15_000),
})
type FaultInput = z.input<typeof faultInput>
export type Fault = z.infer<typeof faultInput>

export type Faults = {
  set(fault: FaultInput): Promise<void>
  current(): Fault
  /** The fault that this request meets, once. */
  meet(on: Fault['on']): Fault
  /** How many requests met a fault since one was last set. */
  met(): number
}

const noFault: Fault = faultInput.parse({ kind: 'none' })

/** Faults that are switched on and off while the simulator runs; `hang` is told when it must stop or begin to listen. */
export const createFaults = (hang: (off: boolean) => Promise<void>): Faults => {
  let current = noFault
  let count = 0
  const set = async (given: FaultInput) => {
    const before = current.kind
    current = faultInput.parse(given)
    count = 0
    if ((before === 'off') !== (current.kind === 'off')) await hang(current.kind === 'off')
  }
  const meet = (on: Fault['on']) => {
    const met = current
    if (met.kind === 'none' || met.on !== on) return noFault
    count += 1
    if (met.times) current = met.times > 1 ? { ...met, times: met.times - 1 } : noFault
    return met
  }
  return { set, meet, current: () => current, met: () => count }
}
