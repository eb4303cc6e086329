import { useLingui } from '@lingui/react/macro'
import { commandLabels, declineReasons, say } from '@meldpunt/domain'
import { declineData } from '@meldpunt/domain/input'
import { RadioGroup } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { BlockArea } from '../../../../lib/text-blocks/block-area.tsx'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const DeclineForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'decline',
    schema: declineData,
    defaults: { reason: '', explanation: '' },
    send: (input) => client.report.decline.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'decline', input }),
  })
  const reasons = declineReasons.filter((reason) => reason !== 'withdrawn')
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].decline}>
      <RadioGroup
        legend={t`Reden`}
        {...form.group('reason')}
        value={form.watch('reason')}
        onChange={(reason) => form.setValue('reason', reason)}
        options={reasons.map((reason) => ({ value: reason, label: say(language, `decline.${reason}`) }))}
      />
      <BlockArea
        report={props.report}
        command="decline"
        label={t`Uitleg aan de melder`}
        hint={t`Zeg ook waar de melder wel terechtkan.`}
        rows={5}
        {...form.field('explanation')}
      />
    </CommandForm>
  )
}
