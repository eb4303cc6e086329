import { addDays, type Day, daysBetween, type Instant, toDay, toInstant } from '@meldpunt/domain'

type Pause = { from: Instant; to: Instant | null }
export type ClockFacts = {
  from: Instant
  at: Instant | null
  now: Instant
  closedAt: Instant | null
  pauses: readonly Pause[]
  plan: { first: Day; last: Day } | null
}

/** A stretch from left to right, in units of the drawing. */
type Stretch = { x1: number; x2: number }
export type ClockFigure = {
  days: readonly { day: Day; x: number; label: boolean; isToday: boolean }[]
  base: Stretch
  runs: readonly Stretch[]
  stops: readonly Stretch[]
  plan: Stretch | null
  /** What went on past the due moment of a clock that runs. */
  late: Stretch | null
  now: number
  due: number | null
}

export const clockWidth = 984
const margin = 20
/** A label needs this much room. */
const labelRoom = 62

const overlap = (pause: Pause, end: Instant) => ({ from: pause.from, to: Math.min(pause.to ?? end, end) })

/** The stretches in which the clock ran: what the pauses leave of start to end. */
function runsBetween(
  start: Instant,
  end: Instant,
  pauses: readonly Pause[],
): { from: Instant; to: Instant }[] {
  const stops = pauses.map((pause) => overlap(pause, end)).filter(({ from, to }) => to > from)
  const edges = [start, ...stops.flatMap(({ from, to }) => [from, to]), end]
  return Array.from({ length: edges.length / 2 }, (_, index) => ({
    from: edges[index * 2] ?? start,
    to: edges[index * 2 + 1] ?? end,
  })).filter(({ from, to }) => to > from)
}

const latest = (days: readonly Day[]): Day => days.toSorted().at(-1) ?? ''

/** The term as a drawing: days in a row, where the clock ran and stood still, the plan, now and the due moment. */
export function clockFigure({ from, at, now, closedAt, pauses, plan }: ClockFacts): ClockFigure {
  const end = closedAt ?? now
  const firstDay = toDay(from)
  const lastDay = latest([toDay(at ?? end), toDay(end), plan && !closedAt ? plan.last : firstDay])
  const count = daysBetween(firstDay, lastDay) + 1
  const start = toInstant(firstDay, '00:00')
  const span = toInstant(addDays(lastDay, 1), '00:00') - start
  const room = clockWidth - 2 * margin
  const x = (moment: Instant) => Math.round((margin + ((moment - start) / span) * room) * 10) / 10
  const every = Math.max(1, Math.ceil((labelRoom * count) / room))
  const stretch = ({ from: left, to }: { from: Instant; to: Instant }): Stretch => ({
    x1: x(left),
    x2: x(to),
  })
  return {
    days: Array.from({ length: count }, (_, index) => {
      const day = addDays(firstDay, index)
      const middle = (x(toInstant(day, '00:00')) + x(toInstant(addDays(day, 1), '00:00'))) / 2
      return { day, x: middle, label: index % every === 0, isToday: day === toDay(now) }
    }),
    base: { x1: x(from), x2: x(Math.max(at ?? end, end)) },
    runs: runsBetween(from, end, pauses).map(stretch),
    stops: pauses
      .map((pause) => overlap(pause, end))
      .filter((stop) => stop.to > stop.from)
      .map(stretch),
    plan:
      plan && !closedAt
        ? stretch({ from: toInstant(plan.first, '00:00'), to: toInstant(addDays(plan.last, 1), '00:00') })
        : null,
    late: at !== null && closedAt === null && end > at ? { x1: x(at), x2: x(end) } : null,
    now: x(end),
    due: at === null ? null : x(at),
  }
}
