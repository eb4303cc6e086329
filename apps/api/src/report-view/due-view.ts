import {
  type Calendar,
  type Clock,
  currentDue,
  type DueState,
  dueState,
  type Instant,
} from '@meldpunt/domain'

/** The clock of a report: `stopped` while somebody outside has to act, `none` where nothing is promised. */
export type DueView = { at: number | null; state: DueState | 'stopped' | 'none'; from: number }

type Clocked = { clock: Clock | null; receivedAt: Instant }

export function toDueView({ clock, receivedAt }: Clocked, now: Instant, calendar: Calendar): DueView {
  if (clock === null) return { at: null, state: 'none', from: receivedAt }
  const paused = clock.pauses.some((pause) => pause.to === null)
  const state = paused ? 'stopped' : dueState(clock, now, calendar)
  return { at: currentDue(clock, calendar), state, from: clock.startedAt }
}
