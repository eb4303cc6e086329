import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import styles from './follow.module.css'

/** What happened to a report, newest first. */
export const History = ({ children }: { children: ReactNode }) => (
  <ol className={styles.history} reversed>
    {children}
  </ol>
)

export type HistoryItemProps = {
  /** For software, ISO 8601. */
  dateTime: string
  /** The day in full, for example "Monday 23 November". */
  day: string
  time: string
  title: ReactNode
  children?: ReactNode
  /** Whom we told and how. */
  told?: ReactNode
}

/** One moment of the history: when, what, in whose words, and who was told. */
export const HistoryItem = ({ dateTime, day, time, title, children, told }: HistoryItemProps) => (
  <li className={styles.moment}>
    <time dateTime={dateTime}>
      <b>{day}</b>
      {time}
    </time>
    <div className={styles.story}>
      <h3>{title}</h3>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {told ? (
        <p className={styles.told}>
          <Icon name="mail" />
          <span>{told}</span>
        </p>
      ) : null}
    </div>
  </li>
)

/** The words of a person, untranslated; `lang` says in which language they are, and they run in their own direction. */
export const Said = ({ children, lang }: { children: ReactNode; lang?: string | undefined }) => (
  <blockquote className={styles.said} lang={lang} dir="auto">
    {typeof children === 'string' ? <p>{children}</p> : children}
  </blockquote>
)

/** Two pictures beside each other, before and after. */
export const PhotoPair = ({ children }: { children: ReactNode }) => (
  <div className={styles.pair}>{children}</div>
)
