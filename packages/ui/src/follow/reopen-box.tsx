import { type ReactNode, useId } from 'react'
import styles from './follow.module.css'

/** Where the reporter says that it is not solved, and until when that can be done. */
export const ReopenBox = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId()
  return (
    <section className={styles.reopen} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
