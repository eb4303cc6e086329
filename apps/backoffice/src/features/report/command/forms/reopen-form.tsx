import { useLingui } from '@lingui/react/macro'
import { reopenData } from '@meldpunt/domain/input'
import { client } from '../../../../lib/trpc.ts'
import { ReasonForm } from '../reason-form.tsx'
import type { CommandFormProps } from '../use-command-form.ts'

export const ReopenForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  return (
    <ReasonForm
      {...props}
      command="reopen"
      schema={reopenData}
      label={t`Waarom open je de melding opnieuw?`}
      hint={t`Er begint een nieuwe termijn.`}
      send={(input) => client.report.reopen.mutate(input)}
      preview={(input) => client.report.previewNotice.query({ command: 'reopen', input })}
    />
  )
}
