import type { ReactNode } from 'react'
import styles from './follow.module.css'

/** The one sentence that is the page: who does what, between which days. Put the days in an `em`. */
export const Statement = ({
  children,
  as: As = 'p',
}: {
  children: ReactNode
  as?: 'p' | 'h1' | undefined
}) => <As className={styles.statement}>{children}</As>
