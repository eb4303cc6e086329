import { Icon } from '@meldpunt/ui'
import { type ReactNode, useId } from 'react'
import styles from './report-form.module.css'

type FormRowProps = { label: string; state: 'done' | 'todo' | 'free'; children: ReactNode }

/** One step of the report: what it is about at the left, with whether it still has to be asked. */
export const FormRow = ({ label, state, children }: FormRowProps) => {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a column beside its fields
    <div className={styles.row} role="group" aria-labelledby={id}>
      <p className={styles.rowLabel} id={id} data-state={state}>
        <Icon name={state === 'todo' ? 'help' : state === 'done' ? 'check' : 'minus'} size="small" />
        {label}
      </p>
      <div className={styles.rowBody}>{children}</div>
    </div>
  )
}
