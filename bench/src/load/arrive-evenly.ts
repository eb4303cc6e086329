/** What went wrong, as it was told, and how often. */
export type Faults = Map<string, number>

type Arriving = {
  /** How many begin in a second; none waits for one before it. */
  perSecond: number
  until: number
  begin: (round: number) => Promise<void>
  faults: Faults
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Begins evenly until the end, waits for all that began, and gives how many there were; a fault ends none of the others. */
export async function arriveEvenly({ perSecond, until, begin, faults }: Arriving): Promise<number> {
  const going: Promise<void>[] = []
  const started = Date.now()
  for (let round = 0; ; round += 1) {
    const moment = started + (round * 1000) / perSecond
    if (moment >= until) break
    await wait(Math.max(0, moment - Date.now()))
    going.push(
      begin(round).catch((error: unknown) => {
        const told = error instanceof Error ? error.message.slice(0, 200) : String(error)
        faults.set(told, (faults.get(told) ?? 0) + 1)
      }),
    )
  }
  await Promise.all(going)
  return going.length
}
