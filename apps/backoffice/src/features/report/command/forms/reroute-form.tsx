import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { rerouteData } from '@meldpunt/domain/input'
import { Select, TextArea } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { toOptions, useLists } from '../../../../lib/lists.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const RerouteForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { departments } = useLists()
  const form = useCommandForm({
    ...props,
    command: 'reroute',
    schema: rerouteData,
    defaults: { department: '', reason: '' },
    send: (input) => client.report.reroute.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'reroute', input }),
  })
  const others = departments.filter(({ code }) => code !== props.report.department.code)
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].reroute}>
      <Select
        label={t`Dienst`}
        placeholder={t`Kies een dienst`}
        options={toOptions(others)}
        {...form.field('department')}
      />
      <TextArea
        label={t`Waarom is dit voor een andere dienst?`}
        hint={t`Alleen personeel ziet de reden.`}
        {...form.field('reason')}
      />
    </CommandForm>
  )
}
