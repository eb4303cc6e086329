import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import styles from './form.module.css'

export type StickyNextProps = {
  /** The main action. */
  children: ReactNode
  /** That the draft is saved, where and when. */
  saved?: ReactNode
}

/** The way on. It stays in reach on a phone; the page scrolls so that it never covers what has the focus. */
export const StickyNext = ({ children, saved }: StickyNextProps) => (
  <div className={styles.next} data-sticky-next="">
    {children}
    {saved ? (
      <span className={styles.saved} role="status">
        <Icon name="save" />
        <span>{saved}</span>
      </span>
    ) : null}
  </div>
)
