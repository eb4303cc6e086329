/**
 * Does the same for each of many; gives for how many there was something to do. One that fails stops none of the others:
 * all are tried, and then an `AggregateError` tells of those that failed, with the first as its cause.
 */
export async function doEach(
  ids: readonly string[],
  work: (id: string) => Promise<boolean>,
): Promise<number> {
  const failures: unknown[] = []
  let done = 0
  for (const id of ids) {
    try {
      if (await work(id)) done += 1
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length === 0) return done
  throw new AggregateError(failures, `${failures.length} of ${ids.length} failed`, { cause: failures[0] })
}
