import type { ReactNode } from 'react'
import styles from './choice.module.css'
import type { ChoiceProps } from './choice-input.ts'

/** One choice as a chip, for short words of which many fit on a line. The whole chip shows the focus. */
export const ChoiceChip = ({ label, hint, type = 'radio', ...native }: ChoiceProps) => (
  <label className={styles.chip}>
    <input {...native} type={type} className={styles.box} />
    <span>
      {label}
      {hint ? <span className="soft"> {hint}</span> : null}
    </span>
  </label>
)

/** Chips beside each other, wrapping. */
export const Chips = ({ children }: { children: ReactNode }) => <div className={styles.chips}>{children}</div>
