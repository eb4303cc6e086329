import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './follow.module.css'

export type AskBoxProps = {
  /** The status mark. */
  status: ReactNode
  /** Whose turn it is and until when. */
  term: ReactNode
  /** The question as heading, and the form. */
  children: ReactNode
  /** For example a picture of where to look. */
  aside?: ReactNode
}

/** A question for the reporter with the answer box in it. It comes first on its page. */
export const AskBox = ({ status, term, children, aside }: AskBoxProps) => (
  <div className={styles.ask}>
    <p className={styles.askHead}>
      {status}
      <span>{term}</span>
    </p>
    <div className={classNames(styles.askBody, aside ? styles.askTwo : undefined)}>
      <div className="stack">{children}</div>
      {aside}
    </div>
  </div>
)
