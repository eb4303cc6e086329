import { useId } from 'react'
import { FieldError } from '../field/field-error.tsx'
import type { ChoiceProps } from './choice-input.ts'
import { Tick } from './option-row.tsx'

export type CheckboxProps = Omit<ChoiceProps, 'type'> & { error?: string | undefined }

/** One box that can be ticked. Nothing that needs consent is ever ticked beforehand. */
export const Checkbox = ({ error, ...choice }: CheckboxProps) => {
  const made = useId()
  const id = choice.id ?? made
  if (!error) return <Tick {...choice} id={id} type="checkbox" />
  return (
    <div>
      <FieldError id={`${id}-error`} error={error} />
      <Tick {...choice} id={id} type="checkbox" aria-invalid aria-describedby={`${id}-error`} />
    </div>
  )
}
