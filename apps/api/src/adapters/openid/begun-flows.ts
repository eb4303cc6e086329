import type { FlowStarted } from './code-flow.ts'

/** Tabs of one browser in which somebody may be signing in at the same time. */
const mostAtOnce = 5

/** One more sign-in that was begun in a browser; of very many the oldest are forgotten. */
export const withFlow = (
  begun: readonly FlowStarted[] | undefined,
  started: FlowStarted,
): readonly FlowStarted[] => [...(begun ?? []), started].slice(-mostAtOnce)

type Taken = { started: FlowStarted | null; others: readonly FlowStarted[] }

/** The sign-in that an answer of the provider is for, by its state; null where this browser began no such one, or ended it. */
export function takeFlow(begun: readonly FlowStarted[] | undefined, state: unknown): Taken {
  const started = begun?.find((flow) => flow.state === state) ?? null
  return { started, others: (begun ?? []).filter((flow) => flow !== started) }
}
