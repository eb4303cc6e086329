import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'

import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { noData } from '../no-data.ts'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const StopWaitingForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'stop_waiting',
    schema: noData,
    defaults: {},
    send: (input) => client.report.stopWaiting.mutate(input),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].stop_waiting}>
      <p>{t`De melding gaat terug naar waar ze was. De klok loopt weer.`}</p>
    </CommandForm>
  )
}
