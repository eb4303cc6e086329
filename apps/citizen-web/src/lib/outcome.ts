import type { Problem } from './problem.ts'

export type Outcome<Answer = unknown> =
  | { kind: 'done'; answer: Answer }
  | { kind: 'refused'; problem: Problem }
