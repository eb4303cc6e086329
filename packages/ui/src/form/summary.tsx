import type { ReactNode } from 'react'
import styles from './form.module.css'

export type SummaryRow = {
  term: string
  value: ReactNode
  changeHref?: string | undefined
  /** The word of the link, for example "Change". */
  changeLabel?: string | undefined
  /** What it changes, said to software after the word. */
  changeOf?: string | undefined
}

/** Answers to check, each with a way to change it. */
export const Summary = ({ rows }: { rows: readonly SummaryRow[] }) => (
  <dl className={styles.summary}>
    {rows.map(({ term, value, changeHref, changeLabel, changeOf }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd className={styles.answer}>{value}</dd>
        {changeHref ? (
          <dd className={styles.change}>
            <a href={changeHref}>
              {changeLabel}
              <span className="visually-hidden"> {changeOf ?? term}</span>
            </a>
          </dd>
        ) : null}
      </div>
    ))}
  </dl>
)
