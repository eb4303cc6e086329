import type pg from 'pg'
import type { Asking } from '../asking.ts'
import { median, percentile, timed } from '../figures.ts'
import type { createRecorder } from '../recording.ts'
import type { Kind } from './kinds.ts'

type Measuring = { recorder: ReturnType<typeof createRecorder>; rounds: number }
type Desk = { asking: Asking; floor: pg.Client }
type Row = { name: string; floor: number; p50: number; p95: number; slowest: string; statements: number }

/** A text is found within so many milliseconds, for 95 of a hundred (docs/benchmarks.md). */
const bar = 100
const warmUp = 10

/** Asks the texts of a kind in turns; the floor is the same statements sent by hand at once. */
export const measureKind = async (
  { asking, floor }: Desk,
  { name, texts }: Kind,
  { recorder, rounds }: Measuring,
): Promise<Row> => {
  const seen: { text: string; api: number; floor: number; statements: number }[] = []
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const text = texts[round % texts.length] ?? ''
    let api = 0
    const statements = await recorder.during(async () => {
      api = await timed(() => asking.staff.query('desk.omnibox', { text }))
    })
    const byHand = await timed(async () => {
      for (const statement of statements) await floor.query(statement.text, [...statement.values])
    })
    seen.push({ text, api, floor: byHand, statements: statements.length })
  }
  const counted = seen.slice(warmUp)
  const slowest = counted.toSorted((one, other) => other.api - one.api)[0]
  return {
    name,
    floor: median(counted.map((each) => each.floor)),
    p50: median(counted.map(({ api }) => api)),
    p95: percentile(
      counted.map(({ api }) => api),
      95,
    ),
    slowest: slowest?.text.slice(0, 24) ?? '',
    statements: Math.max(...counted.map(({ statements }) => statements)),
  }
}

export const isQuick = ({ p95 }: Row): boolean => p95 <= bar

const ms = (value: number) => value.toFixed(1).padStart(9)

export const printHead = (): void =>
  console.log(
    `${'what is typed'.padEnd(22)}${'floor ms'.padStart(9)}${'p50 ms'.padStart(9)}${'ratio'.padStart(7)}${'p95 ms'.padStart(9)}${'stmts'.padStart(6)}`,
  )

export const printKind = (row: Row): void => {
  const ratio = (row.p50 / row.floor).toFixed(2).padStart(7)
  const verdict = isQuick(row) ? 'ok' : 'over'
  console.log(
    `${row.name.padEnd(22)}${ms(row.floor)}${ms(row.p50)}${ratio}${ms(row.p95)}${String(row.statements).padStart(6)}  ${verdict}  (slowest: ${row.slowest})`,
  )
}
