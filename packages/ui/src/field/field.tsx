import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './field.module.css'
import { FieldError } from './field-error.tsx'
import type { FieldProps } from './use-field.ts'

export type FieldFrame = Omit<FieldProps, 'id' | 'aria-describedby'> & {
  controlId: string
  hintId: string | undefined
  errorId: string | undefined
}

/** The frame of a field: label, hint and error around its control. Use it with `useField` to make a new control. */
export const Field = ({ children, ...frame }: FieldFrame & { children: ReactNode }) => {
  const label = (
    <label
      htmlFor={frame.controlId}
      className={classNames(styles.label, frame.hideLabel && 'visually-hidden')}
    >
      {frame.label}
      {frame.optionalLabel ? <span className={styles.optional}> {frame.optionalLabel}</span> : null}
    </label>
  )
  return (
    <div className={classNames(styles.field, frame.error && styles.wrong)}>
      {frame.labelAs === 'h1' ? <h1 className={styles.heading}>{label}</h1> : label}
      {frame.hint ? (
        <div id={frame.hintId} className={styles.hint}>
          {frame.hint}
        </div>
      ) : null}
      <FieldError id={frame.errorId} error={frame.error} />
      {children}
    </div>
  )
}
