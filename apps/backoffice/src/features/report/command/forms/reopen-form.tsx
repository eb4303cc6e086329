import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { reopenData } from '@meldpunt/domain/input'
import { TextArea } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const ReopenForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'reopen',
    schema: reopenData,
    defaults: { reason: '' },
    send: (input) => client.report.reopen.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'reopen', input }),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].reopen}>
      <TextArea
        label={t`Waarom open je de melding opnieuw?`}
        hint={t`Er begint een nieuwe termijn.`}
        rows={6}
        {...form.field('reason')}
      />
    </CommandForm>
  )
}
