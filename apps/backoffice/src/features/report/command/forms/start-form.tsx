import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'

import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { noData } from '../no-data.ts'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const StartForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'start',
    schema: noData,
    defaults: {},
    send: (input) => client.report.start.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'start', input }),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].start}>
      <p>{t`Je begint eraan. De melder hoort dat de dienst ermee bezig is.`}</p>
    </CommandForm>
  )
}
