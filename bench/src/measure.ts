import pg from 'pg'
import type { Asking } from './asking.ts'
import { timed } from './figures.ts'
import type { Operation, Subject } from './operations.ts'
import type { createRecorder, Statement } from './recording.ts'

export type Samples = { api: readonly number[]; floor: readonly number[]; statements: number }

type Setting = {
  asking: Asking
  recorder: ReturnType<typeof createRecorder>
  floorUrl: string
  subjects: readonly Subject[]
  warmUp: number
}

/** Times the API round by round, noting what it sent to the database; then sends the identical statements by hand to the identical copy. */
export const measure = async (
  { asking, recorder, floorUrl, subjects, warmUp }: Setting,
  operation: Operation,
): Promise<Samples> => {
  const api: number[] = []
  const sent: (readonly Statement[])[] = []
  for (const subject of subjects) {
    const statements = await recorder.during(
      async () => void api.push(await timed(() => operation.ask(asking, subject))),
    )
    sent.push(statements)
  }
  const floor = await replay(floorUrl, sent)
  const last = sent.at(-1)?.length ?? 0
  return { api: api.slice(warmUp), floor: floor.slice(warmUp), statements: last }
}

const replay = async (
  connectionString: string,
  rounds: readonly (readonly Statement[])[],
): Promise<readonly number[]> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const times: number[] = []
  for (const statements of rounds) {
    times.push(
      await timed(async () => {
        for (const { text, values } of statements) await client.query(text, [...values])
      }),
    )
  }
  await client.end()
  return times
}
