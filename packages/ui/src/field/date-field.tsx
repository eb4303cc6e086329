import type { TextFieldProps } from './text-field.tsx'
import { TextField } from './text-field.tsx'

export type DateFieldProps = Omit<TextFieldProps, 'type' | 'inputMode'>

/** A day, `YYYY-MM-DD` to the form, chosen with the calendar of the device itself. */
export const DateField = (props: DateFieldProps) => <TextField width="short" {...props} type="date" />
