import { percentile } from '../figures.ts'
import type { Arrivals } from './other-side.ts'

/** A notice of a registration as the outbox has it; `createdAt` is the moment of the change itself, just before its commit. */
export type Told = { channel: string; messageId: string | null; createdAt: number }

const bar = { ms: 10_000, share: 0.99 }
const shown = (ms: number) => `${(ms / 1000).toFixed(2).padStart(8)} s`

/** Prints how long it took on one channel; whether nearly all were in time, and all there once. */
export const judgeChannel = (name: string, told: readonly Told[], arrivals: Arrivals): readonly boolean[] => {
  const times = told.map(({ messageId }) => arrivals.get(messageId ?? '') ?? [])
  const waits = told.map(({ createdAt }, at) => (times[at]?.[0] ?? Number.POSITIVE_INFINITY) - createdAt)
  const share = waits.filter((wait) => wait <= bar.ms).length / told.length
  const once = times.every((all) => all.length === 1)
  const verdicts = [told.length > 0 && share >= bar.share, once]
  const word = (fine: boolean | undefined) => (fine ? 'ok' : 'over')
  console.log(
    `${name.padEnd(28)}${String(told.length).padStart(7)}${shown(percentile(waits, 50))}${shown(percentile(waits, 99))}${shown(Math.max(...waits))}${(share * 100).toFixed(1).padStart(9)} % ${word(verdicts[0])}   ${once ? 'each once, ok' : 'not each once, over'}`,
  )
  return verdicts
}

export const printHead = (): void =>
  console.log(
    `${'from change to'.padEnd(28)}${'notices'.padStart(7)}${'p50'.padStart(10)}${'p99'.padStart(10)}${'longest'.padStart(10)}${'in 10 s'.padStart(11)}`,
  )
