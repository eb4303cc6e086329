const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b)

/** The value below which so many of a hundred lie. */
export const percentile = (values: readonly number[], percent: number): number => {
  const ordered = sorted(values)
  return ordered[Math.min(ordered.length - 1, Math.ceil((percent / 100) * ordered.length) - 1)] ?? Number.NaN
}
export const median = (values: readonly number[]): number => percentile(values, 50)

/** How long a piece of work takes, in milliseconds. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
