import { useLingui } from '@lingui/react/macro'
import { unplanData } from '@meldpunt/domain/input'
import { client } from '../../../../lib/trpc.ts'
import { ReasonForm } from '../reason-form.tsx'
import type { CommandFormProps } from '../use-command-form.ts'

export const UnplanForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  return (
    <ReasonForm
      {...props}
      command="unplan"
      schema={unplanData}
      label={t`Waarom schrap je de planning?`}
      hint={t`Alleen personeel ziet de reden. De melder hoort dat de datum vervalt.`}
      send={(input) => client.report.unplan.mutate(input)}
      preview={(input) => client.report.previewNotice.query({ command: 'unplan', input })}
    />
  )
}
