import { percentile } from '../figures.ts'

/** Prints measured times against their bars, and remembers whether all held; without a bar a time is only printed. */
export function createVerdicts() {
  const held: boolean[] = []
  const verdictOf = (p95: number, bar: number): string => {
    const holds = p95 < bar
    held.push(holds)
    return holds ? `ok (bar ${bar})` : `OVER (bar ${bar})`
  }
  const print = (name: string, measured: readonly number[], bar: number | null): void => {
    const [p50, p95] = [percentile(measured, 50), percentile(measured, 95)]
    const verdict = bar === null ? '' : verdictOf(p95, bar)
    const times = `${String(measured.length).padStart(4)} times`
    console.log(
      `${name.padEnd(26)}${times}  p50 ${p50.toFixed(1).padStart(6)} ms  p95 ${p95.toFixed(1).padStart(6)} ms  ${verdict}`,
    )
  }
  const passed = (): boolean => {
    const count = held.filter(Boolean).length
    console.log(`${count} of ${held.length} bars held`)
    return count === held.length
  }
  return { print, passed }
}
