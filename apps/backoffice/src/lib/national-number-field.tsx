import { useLingui } from '@lingui/react/macro'
import { TextField, type TextFieldProps } from '@meldpunt/ui'
import { useState } from 'react'
import { nationalNumberFault } from '../words/national-number-words.ts'

type NationalNumberFieldProps = Omit<TextFieldProps, 'label' | 'value'> & {
  /** What stands in the field now. */
  typed: string
}

const digits = 11
const isComplete = (typed: string): boolean => typed.replace(/\D/g, '').length >= digits

/** Checked by its own check digits as soon as it is complete or left, while whoever said it is still on the line. */
export const NationalNumberField = ({ typed, error, onBlur, ...field }: NationalNumberFieldProps) => {
  const { t } = useLingui()
  const [left, setLeft] = useState(false)
  const fault = left || isComplete(typed) ? nationalNumberFault(typed) : null
  return (
    <TextField
      {...field}
      label={t`Rijksregisternummer`}
      hint={t`Elf cijfers. We tonen het nooit terug. Dit tabblad bewaart het niet: na herladen typ je het opnieuw.`}
      inputMode="numeric"
      autoComplete="off"
      error={fault ?? error}
      onBlur={(event) => {
        setLeft(true)
        onBlur?.(event)
      }}
    />
  )
}
