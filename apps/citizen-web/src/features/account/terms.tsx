import { Fragment } from 'react'
import styles from './account.module.css'

type TermsProps = { terms: readonly (readonly [term: string, value: string | null])[] }

/** What is kept, by name; what is not there is left out. */
export const Terms = ({ terms }: TermsProps) => (
  <dl className={styles.terms}>
    {terms.map(([term, value]) =>
      value ? (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ) : null,
    )}
  </dl>
)
