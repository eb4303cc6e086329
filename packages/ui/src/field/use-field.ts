import { type ReactNode, useId } from 'react'

/** What every control asks for. The label is required; the error stands beside the field and says how to mend it. */
export type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** For example "(optional)", after the label. Required is the rule and is not marked. */
  optionalLabel?: string | undefined
  hideLabel?: boolean | undefined
  /** Where one question is the page, its label is the heading of the page. */
  labelAs?: 'h1' | undefined
  /** Give one to link to the field, as an error summary does. */
  id?: string | undefined
  'aria-describedby'?: string | undefined
}

const joined = (...ids: (string | undefined)[]) => ids.filter((id) => id !== undefined).join(' ') || undefined

/**
 * Owns the ids of a field: ties the label, the hint and the error to the control, and keeps them apart from the
 * native properties of the control, which pass through untouched.
 */
export const useField = <P extends FieldProps>(props: P) => {
  const made = useId()
  const { label, hint, error, optionalLabel, hideLabel, labelAs, id = made, ...native } = props
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  return {
    frame: { label, hint, error, optionalLabel, hideLabel, labelAs, controlId: id, hintId, errorId },
    control: {
      id,
      'aria-describedby': joined(errorId, hintId, props['aria-describedby']),
      'aria-invalid': error ? true : undefined,
    },
    native,
  }
}
