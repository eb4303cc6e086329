import type { ComponentProps } from 'react'
import { classNames } from '../class-names.ts'
import styles from './field.module.css'
import { Field } from './field.tsx'
import { type FieldProps, useField } from './use-field.ts'

export type SelectOption = { value: string; label: string; disabled?: boolean | undefined }

export type SelectProps = FieldProps &
  Omit<ComponentProps<'select'>, keyof FieldProps | 'children'> & {
    options: readonly SelectOption[]
    /** Words for "nothing chosen yet"; its value is empty. */
    placeholder?: string | undefined
  }

/** A choice from a known list with the list of the device itself. Up to seven choices are better shown as a radio group. */
export const Select = ({ options, placeholder, ...props }: SelectProps) => {
  const { frame, control, native } = useField(props)
  return (
    <Field {...frame}>
      <select
        {...native}
        {...control}
        className={classNames(styles.control, styles.select, native.className)}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
