import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { keepClosedData } from '@meldpunt/domain/input'
import { TextArea } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const KeepClosedForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'keep_closed',
    schema: keepClosedData,
    defaults: { explanation: '' },
    send: (input) => client.report.keepClosed.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'keep_closed', input }),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].keep_closed}>
      <TextArea
        label={t`Uitleg aan de melder`}
        hint={t`De melder zei dat het niet opgelost is en krijgt deze uitleg.`}
        rows={6}
        {...form.field('explanation')}
      />
    </CommandForm>
  )
}
