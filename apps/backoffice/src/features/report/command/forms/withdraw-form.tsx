import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'

import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { noData } from '../no-data.ts'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const WithdrawForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'withdraw',
    schema: noData,
    defaults: {},
    send: (input) => client.report.withdraw.mutate(input),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].withdraw}>
      <p>{t`De melder vraagt om de melding in te trekken. Ze wordt afgesloten, tenzij nog anderen ze volgen.`}</p>
    </CommandForm>
  )
}
