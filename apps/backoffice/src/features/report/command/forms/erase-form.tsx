import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { Alert } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { noData } from '../no-data.ts'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const EraseForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'erase',
    schema: noData,
    defaults: {},
    send: (input) => client.report.erase.mutate(input),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].erase} look="danger">
      <Alert tone="danger" title={t`Dit kan je niet ongedaan maken`}>
        <p>{t`Alle teksten, foto’s en contactgegevens van deze melding verdwijnen. De stappen en de cijfers blijven.`}</p>
      </Alert>
    </CommandForm>
  )
}
