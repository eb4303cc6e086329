import {
  decide,
  evolve,
  initialReport,
  type Report,
  type ReportCommand,
  type ReportEvent,
  type ReportState,
} from '@meldpunt/domain'

/** A command without what every command has: the chronicle adds who, when and the id. */
type Deed = ReportCommand extends infer Command
  ? Command extends ReportCommand
    ? Omit<Command, 'actor' | 'eventId' | 'occurredAt' | 'recordedAt'>
    : never
  : never

/** What one deed changed: from it follows who was told. */
type Step = { before: ReportState; after: Report; events: readonly ReportEvent[] }

export type Chronicle = {
  state(): ReportState
  report(): Report
  events(): readonly ReportEvent[]
  steps(): readonly Step[]
  /** Lets somebody do something at a moment; a refusal is a bug of the demo and throws. */
  tell(at: number, actor: ReportCommand['actor'], deed: Deed): void
}

/** Writes the history of one report through the real rules, so that the demo never shows what the product would refuse. */
export const createChronicle = (newId: () => string): Chronicle => {
  let state: ReportState = initialReport
  const steps: Step[] = []
  const tell = (at: number, actor: ReportCommand['actor'], deed: Deed) => {
    const command: ReportCommand = { ...deed, actor, eventId: newId(), occurredAt: at, recordedAt: at }
    const decision = decide(state, command)
    if (!decision.ok)
      throw new Error(
        `The demo tells of a ${deed.type} that is refused: ${JSON.stringify(decision.rejection)}`,
      )
    const before = state
    state = decision.events.reduce(evolve, state)
    steps.push({ before, after: report(), events: decision.events })
  }
  const report = () => {
    if (state.status === 'none') throw new Error('A chronicle begins with a submission')
    return state
  }
  return {
    state: () => state,
    report,
    events: () => steps.flatMap(({ events }) => events),
    steps: () => steps,
    tell,
  }
}
