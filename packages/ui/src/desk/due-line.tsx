import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import styles from './due-line.module.css'

export type DueState = 'on_time' | 'at_risk' | 'late' | 'stopped'

export type DueLineProps = {
  state: DueState
  /** In words: "today 17:00", "2 days late", "clock stands still". */
  label: string
  /** The share of the term that is gone: 0 at receipt, 1 at the due moment, more when late. */
  position?: number | undefined
}

// The tick of the due moment is at 46 of 70, so that ticks align down a column and late ones stick out past it.
const tick = 46
const pointOf = (position: number) =>
  Math.round(Math.min(66, 1 + Math.max(0, position) * (tick - 1)) * 100) / 100

const Now = ({ at, stopped }: { at: number; stopped: boolean }) =>
  stopped ? (
    <path className={styles.bars} d={`M${at + 2} 3.5v7M${at + 5.5} 3.5v7`} />
  ) : (
    <circle className={styles.dot} cx={at} cy="7" r="3.4" />
  )

/** The term of a report: a line from receipt to the due moment with a dot for now, and the words beside it. */
export const DueLine = ({ state, label, position = 0 }: DueLineProps) => {
  const at = pointOf(position)
  const stopped = state === 'stopped'
  return (
    <span className={classNames(styles.due, styles[state])}>
      <svg className={styles.term} viewBox="0 0 70 14" width="70" height="14" aria-hidden="true">
        <path className={styles.base} d={`M1 7H${tick}`} />
        <path
          className={styles.run}
          d={`M1 7H${Math.min(at, tick)}`}
          strokeDasharray={stopped ? '2 3' : undefined}
        />
        {at > tick ? <path className={styles.over} d={`M${tick} 7H${at}`} /> : null}
        <path className={styles.tick} d={`M${tick} 1.5v11`} />
        <Now at={at} stopped={stopped} />
      </svg>
      <span>
        {state === 'late' ? <Icon name="danger" className={styles.icon} /> : null}
        {label}
      </span>
    </span>
  )
}
