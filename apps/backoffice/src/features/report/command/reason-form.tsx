import { commandLabels } from '@meldpunt/domain'
import { TextArea } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../lib/language.ts'
import { CommandForm } from './command-form.tsx'
import { type CommandSetup, useCommandForm } from './use-command-form.ts'

type Draft = { reason: string }
type ReasonFormProps<Data extends object> = Omit<
  CommandSetup<Draft, Data>,
  'defaults' | 'shape' | 'demand'
> & {
  label: string
  hint: string
  /** What follows from it, to read before the reason. */
  children?: ReactNode
}

/** The form of a command that asks for nothing but the reason. */
export function ReasonForm<Data extends object>({ label, hint, children, ...setup }: ReasonFormProps<Data>) {
  const language = useLanguage()
  const form = useCommandForm<Draft, Data>({ ...setup, defaults: { reason: '' } })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language][setup.command]}>
      {children}
      <TextArea label={label} hint={hint} rows={6} {...form.field('reason')} />
    </CommandForm>
  )
}
