import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { unplanData } from '@meldpunt/domain/input'
import { TextArea } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const UnplanForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'unplan',
    schema: unplanData,
    defaults: { reason: '' },
    send: (input) => client.report.unplan.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'unplan', input }),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].unplan}>
      <TextArea
        label={t`Waarom schrap je de planning?`}
        hint={t`Alleen personeel ziet de reden. De melder hoort dat de datum vervalt.`}
        rows={6}
        {...form.field('reason')}
      />
    </CommandForm>
  )
}
