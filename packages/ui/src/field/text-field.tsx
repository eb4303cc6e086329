import type { ComponentProps } from 'react'
import { classNames } from '../class-names.ts'
import styles from './field.module.css'
import { Field } from './field.tsx'
import { type FieldProps, useField } from './use-field.ts'

export type TextFieldProps = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps | 'width'> & { width?: 'short' | 'full' | undefined }

/** One line of text. Say what it holds with `autoComplete` and `inputMode`; a known short answer gets a short field. */
export const TextField = ({ width = 'full', ...props }: TextFieldProps) => {
  const { frame, control, native } = useField(props)
  return (
    <Field {...frame}>
      <input
        type="text"
        {...native}
        {...control}
        className={classNames(styles.control, width === 'short' && styles.short, native.className)}
      />
    </Field>
  )
}
