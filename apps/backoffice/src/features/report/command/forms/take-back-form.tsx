import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { takeBackData } from '@meldpunt/domain/input'
import { TextArea } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const TakeBackForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'take_back',
    schema: takeBackData,
    defaults: { reason: '' },
    send: (input) => client.report.takeBack.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'take_back', input }),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].take_back}>
      <TextArea
        label={t`Waarom neem je de melding terug?`}
        hint={t`De link van de partner werkt daarna niet meer.`}
        rows={6}
        {...form.field('reason')}
      />
    </CommandForm>
  )
}
