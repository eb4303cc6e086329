import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './follow.module.css'

export type Fact = { term: string; value: ReactNode; note?: ReactNode }

export type FactsProps = {
  items: readonly Fact[]
  /** Columns over the page, rows in a margin. */
  look?: 'columns' | 'rows' | undefined
}

/** A few facts with their terms: who has it, what happens next, what was promised. */
export const Facts = ({ items, look = 'columns' }: FactsProps) => (
  <dl className={classNames(styles.facts, styles[look])}>
    {items.map(({ term, value, note }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>
          {value}
          {note ? <small>{note}</small> : null}
        </dd>
      </div>
    ))}
  </dl>
)
