import { useLingui } from '@lingui/react/macro'
import { takeBackData } from '@meldpunt/domain/input'
import { client } from '../../../../lib/trpc.ts'
import { ReasonForm } from '../reason-form.tsx'
import type { CommandFormProps } from '../use-command-form.ts'

export const TakeBackForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  return (
    <ReasonForm
      {...props}
      command="take_back"
      schema={takeBackData}
      label={t`Waarom neem je de melding terug?`}
      hint={t`De link van de partner werkt daarna niet meer.`}
      send={(input) => client.report.takeBack.mutate(input)}
      preview={(input) => client.report.previewNotice.query({ command: 'take_back', input })}
    />
  )
}
