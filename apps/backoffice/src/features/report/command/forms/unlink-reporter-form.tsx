import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { Alert } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { noData } from '../no-data.ts'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

/** For a report that was linked to the wrong person. */
export const UnlinkReporterForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const name = props.report.linkedPerson?.name ?? t`deze persoon`
  const form = useCommandForm({
    ...props,
    command: 'unlink_reporter',
    schema: noData,
    defaults: {},
    send: (input) => client.report.unlinkReporter.mutate(input),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].unlink_reporter}>
      <Alert tone="warning" title={t`De melding is dan niet meer van ${name}`}>
        <p>{t`Ze verdwijnt uit Mijn meldingen en uit Mijn Burgerprofiel, en daar komt geen bericht meer.`}</p>
        <p>{t`De melding zelf, haar verloop en de contactgegevens blijven. Je kan ze later opnieuw koppelen.`}</p>
      </Alert>
    </CommandForm>
  )
}
