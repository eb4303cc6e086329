import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import styles from './timeline-lanes.module.css'

export type LaneItem = {
  id: string
  lane: 'public' | 'staff'
  /** Said when the day changes. */
  day?: string | undefined
  time: string
  dateTime: string
  by?: ReactNode
  status?: ReactNode
  title?: ReactNode
  body?: ReactNode
  /** Which notices went out and what became of them. */
  sent?: ReactNode
  /** Not yet happened. */
  expected?: boolean | undefined
}

export type TimelineLanesProps = {
  publicTitle: string
  staffTitle: string
  items: readonly LaneItem[]
}

const Card = ({ item }: { item: LaneItem }) => (
  <div className={classNames(styles.card, styles[item.lane], item.expected && styles.expected)}>
    <p className={styles.head}>
      {item.lane === 'staff' ? <Icon name="lock" size="small" /> : null}
      {item.status ?? (item.lane === 'public' && item.title ? <b>{item.title}</b> : null)}
      {item.by ? <span className={styles.by}>{item.by}</span> : null}
    </p>
    {item.title && (item.status || item.lane === 'staff') ? (
      <p className={styles.title}>{item.title}</p>
    ) : null}
    {typeof item.body === 'string' ? <p className={styles.body}>{item.body}</p> : item.body}
    {item.sent ? <p className={styles.sent}>{item.sent}</p> : null}
  </div>
)

/**
 * The history of a report in two lanes: what the reporter sees, and what only staff sees. Staff matter is always
 * sunken, dashed and locked; in a narrow window the lanes become one and the lock and dashes remain.
 */
export const TimelineLanes = ({ publicTitle, staffTitle, items }: TimelineLanesProps) => (
  <div className={styles.lanes}>
    <div className={styles.titles}>
      <h3 className={styles.publicTitle}>
        <Icon name="eye" />
        {publicTitle}
      </h3>
      <h3 className={styles.staffTitle}>
        <Icon name="lock" />
        {staffTitle}
      </h3>
    </div>
    <ol>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <time className={styles.time} dateTime={item.dateTime}>
            <span>
              {item.day ? <b>{item.day}</b> : null}
              {item.time}
            </span>
          </time>
          <div className={styles[`${item.lane}Lane`]}>
            <span className="visually-hidden">{item.lane === 'staff' ? staffTitle : publicTitle}: </span>
            <Card item={item} />
          </div>
        </li>
      ))}
    </ol>
  </div>
)
