import { type ChangeEvent, type ComponentProps, useState } from 'react'
import { classNames } from '../class-names.ts'
import styles from './field.module.css'
import { Field } from './field.tsx'
import { type FieldProps, useField } from './use-field.ts'

export type TextAreaProps = FieldProps &
  Omit<ComponentProps<'textarea'>, keyof FieldProps | 'maxLength'> & {
    /** Longest text in UTF-16 units. The browser is not told, for it would cut off pasted text without a word. */
    maxLength?: number | undefined
    /** The words for what is left, from four fifths of the length on; below zero means too long. */
    counter?: ((left: number) => string) | undefined
  }

const lengthOf = (value: TextAreaProps['value']) => (typeof value === 'string' ? value.length : 0)

/** Several lines of text, with a counter that speaks up only when the end is near. */
export const TextArea = ({ maxLength, counter, onChange, ...props }: TextAreaProps) => {
  const { frame, control, native } = useField(props)
  const [typed, setTyped] = useState(() => lengthOf(props.value ?? props.defaultValue))
  const length = props.value === undefined ? typed : lengthOf(props.value)
  const near = maxLength !== undefined && length >= maxLength * 0.8
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setTyped(event.target.value.length)
    onChange?.(event)
  }
  return (
    <Field {...frame}>
      <textarea
        rows={4}
        {...native}
        {...control}
        onChange={change}
        className={classNames(styles.control, styles.area, native.className)}
      />
      {maxLength !== undefined && counter ? (
        <p className={classNames(styles.counter, length > maxLength && styles.over)} role="status">
          {near ? counter(maxLength - length) : ''}
        </p>
      ) : null}
    </Field>
  )
}
