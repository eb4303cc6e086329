import { thirdsOf } from './watch-memory.ts'

/** MB of the product's process: a minute after its start, every ten seconds under load, and a minute after. */
type Memory = { rest: number; during: readonly number[]; after: number }

const mostGrowth = 20

/** Prints it minute by minute, and whether it was flat. */
export function printMemory({ rest, during, after }: Memory): boolean {
  const minutes = during.filter((_, index) => index % 6 === 5)
  const { second, last } = thirdsOf(during)
  const isFlat = last - second <= mostGrowth
  console.log(`memory at rest ${rest} MB, after the load ${after} MB`)
  console.log(`memory minute by minute: ${minutes.join(', ')} MB`)
  console.log(
    `most in the second third ${second} MB, in the last ${last} MB: ${isFlat ? 'ok' : 'OVER'} (bar +${mostGrowth})`,
  )
  return isFlat
}
