import type { ReactNode } from 'react'
import styles from './desk.module.css'

/** The commands that are legal now, beside each other. One that is not legal is absent, not grey. */
export const Toolbar = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are commands
  <div className={styles.toolbar} role="group" aria-label={label}>
    {children}
  </div>
)
