import { memoryOf } from '../mail/memory.ts'

const everyMs = 10_000

/** Reads the memory of a process every ten seconds until it is asked for: MB, oldest first. */
export function watchMemory(pid: number): () => readonly number[] {
  const seen: number[] = []
  const timer = setInterval(() => {
    void memoryOf(pid).then((mb) => seen.push(mb))
  }, everyMs)
  return () => {
    clearInterval(timer)
    return seen
  }
}

const most = (values: readonly number[]) => Math.max(...values)

/** The most of the second third and of the last: what still grows when the load has lasted is a leak. */
export function thirdsOf(seen: readonly number[]): { second: number; last: number } {
  const third = Math.floor(seen.length / 3)
  return { second: most(seen.slice(third, 2 * third)), last: most(seen.slice(2 * third)) }
}
