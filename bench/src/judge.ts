import { median, percentile } from './figures.ts'
import type { Samples } from './measure.ts'
import type { Operation } from './operations.ts'

export type Row = {
  operation: Operation
  size: number
  floor: number
  api: number
  p95: number
  statements: number
}

export const toRow = (operation: Operation, size: number, { api, floor, statements }: Samples): Row => ({
  operation,
  size,
  floor: median(floor),
  api: median(api),
  p95: percentile(api, 95),
  statements,
})

/** The bar of docs/benchmarks.md: at most three times the floor, or the floor and a millisecond, whichever is more. */
export const isFast = ({ floor, api }: Row): boolean => api <= Math.max(floor * 3, floor + 1)

/** A read may grow by half, or by a millisecond, while the data grows. */
export const isSteady = (small: Row, large: Row): boolean =>
  large.p95 <= Math.max(small.p95 * 1.5, small.p95 + 1)

const ms = (value: number) => value.toFixed(2).padStart(9)

export const printRow = (row: Row): void => {
  const verdict = row.operation.judged ? (isFast(row) ? 'ok' : 'over') : ''
  const ratio = (row.api / row.floor).toFixed(2).padStart(6)
  console.log(
    `${row.operation.name.padEnd(24)}${String(row.size).padStart(9)}${ms(row.floor)}${ms(row.api)}${ratio}${ms(row.p95)}${String(row.statements).padStart(6)}  ${verdict}`,
  )
}

export const printHead = (): void =>
  console.log(
    `${'operation'.padEnd(24)}${'reports'.padStart(9)}${'floor ms'.padStart(9)}${'API ms'.padStart(9)}${'ratio'.padStart(6)}${'p95 ms'.padStart(9)}${'stmts'.padStart(6)}`,
  )
