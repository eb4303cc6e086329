import { TextField } from '@meldpunt/ui'
import type { ComponentProps } from 'react'
import type { Path } from 'react-hook-form'
import type { CallDraft } from './call-draft.ts'
import type { CallForm } from './use-call-form.ts'

type BareFieldProps = Pick<ComponentProps<typeof TextField>, 'inputMode' | 'list' | 'onChange'> & {
  form: CallForm
  name: Path<CallDraft>
  label: string
  placeholder?: string
}

/** A field of a row that says at its left what it is about: its own label is for software, a word in it for the eye. */
export const BareField = ({ form, name, label, placeholder = label, ...more }: BareFieldProps) => (
  <TextField
    label={label}
    hideLabel
    placeholder={placeholder}
    autoComplete="off"
    {...form.field(name)}
    {...more}
  />
)
