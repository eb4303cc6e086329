import type pg from 'pg'
import type { Asking } from './asking.ts'
import { timed } from './figures.ts'
import type { Operation, Subject } from './operations.ts'
import type { createRecorder, Statement } from './recording.ts'

export type Samples = { api: readonly number[]; floor: readonly number[]; statements: number }

/** The product on a city of one size, and a connection of our own to the identical copy. */
export type Sized = { size: number; asking: Asking; floor: pg.Client; subjects: readonly Subject[] }

type Measuring = { recorder: ReturnType<typeof createRecorder>; rounds: number; warmUp: number }
type Round = { api: number; floor: number; statements: number }

/**
 * Times the API and its floor in turns, and every size in turns: whatever else the machine does then slows all of them
 * alike, and what differs between them is the work.
 */
export const measure = async (
  sizes: readonly Sized[],
  operation: Operation,
  { recorder, rounds, warmUp }: Measuring,
): Promise<readonly Samples[]> => {
  const seen = sizes.map((): Round[] => [])
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const at of turns(sizes.length, round)) {
      const sized = sizes[at]
      if (sized) seen[at]?.push(await oneRound(recorder, sized, operation, round))
    }
  }
  return seen.map((all) => toSamples(all.slice(warmUp)))
}

/** Now the first begins and now the last, so that none always follows the same one. */
const turns = (count: number, round: number): readonly number[] => {
  const order = Array.from({ length: count }, (_, at) => at)
  return round % 2 === 0 ? order : order.toReversed()
}

/** One request, noting what it sends to the database; then the identical statements sent by hand to the identical copy. */
const oneRound = async (
  recorder: Measuring['recorder'],
  { asking, floor, subjects }: Sized,
  operation: Operation,
  round: number,
): Promise<Round> => {
  const subject = subjects[round % subjects.length]
  if (!subject) throw new Error('There is no report to ask about')
  let api = 0
  const statements = await recorder.during(async () => {
    api = await timed(() => operation.ask(asking, subject))
  })
  return { api, floor: await timed(() => replay(floor, statements)), statements: statements.length }
}

const replay = async (client: pg.Client, statements: readonly Statement[]): Promise<void> => {
  for (const { text, values } of statements) await client.query(text, [...values])
}

const toSamples = (rounds: readonly Round[]): Samples => ({
  api: rounds.map(({ api }) => api),
  floor: rounds.map(({ floor }) => floor),
  statements: rounds.at(-1)?.statements ?? 0,
})
