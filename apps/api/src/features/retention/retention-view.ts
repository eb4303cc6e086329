import type { Instant } from '@meldpunt/domain'
import type { DataClass } from './data-classes.ts'

export type RetentionTermView = { dataClass: DataClass; days: number; least: number; most: number }

/** One time that the terms were carried out; not finished: it is busy, or it broke off and goes on at the next. */
export type RetentionRunView = {
  id: string
  startedAt: Instant
  finishedAt: Instant | null
  counts: readonly { dataClass: DataClass; count: number }[]
  /** Classes of which something could not be done; the log says what, and the next time tries again. */
  failed: number
}
export type RetentionView = { terms: readonly RetentionTermView[]; runs: readonly RetentionRunView[] }
