import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from '../class-names.ts'
import styles from './field.module.css'
import { FieldError } from './field-error.tsx'

export type FieldsetProps = Omit<ComponentProps<'fieldset'>, 'id'> & {
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  optionalLabel?: string | undefined
  legendSize?: 'normal' | 'h2' | 'h1' | undefined
  hideLegend?: boolean | undefined
  id?: string | undefined
}

/** Questions that belong together under one legend, which software reads before each of them. */
export const Fieldset = (props: FieldsetProps) => {
  const made = useId()
  const { legend, hint, error, optionalLabel, legendSize, hideLegend, id = made, children, ...native } = props
  const words = (
    <>
      {legend}
      {optionalLabel ? <span className={styles.optional}> {optionalLabel}</span> : null}
    </>
  )
  return (
    <fieldset
      {...native}
      id={id}
      tabIndex={-1}
      aria-describedby={[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined}
      className={classNames(styles.fieldset, error && styles.wrong, native.className)}
    >
      <legend className={classNames(legendSize === 'h2' && styles.legend2, hideLegend && 'visually-hidden')}>
        {legendSize === 'h1' ? <h1>{words}</h1> : words}
      </legend>
      {hint ? (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      ) : null}
      <FieldError id={`${id}-error`} error={error} />
      {children}
    </fieldset>
  )
}
