import { useLingui } from '@lingui/react/macro'
import { unmergeData } from '@meldpunt/domain/input'
import { client } from '../../../../lib/trpc.ts'
import { ReasonForm } from '../reason-form.tsx'
import type { CommandFormProps } from '../use-command-form.ts'

export const UnmergeForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const leading = props.report.mergedInto?.reference ?? ''
  return (
    <ReasonForm
      {...props}
      command="unmerge"
      schema={unmergeData}
      label={t`Waarom hoort deze melding niet bij ${leading}?`}
      hint={t`Alleen personeel ziet de reden.`}
      send={(input) => client.report.unmerge.mutate(input)}
      preview={(input) => client.report.previewNotice.query({ command: 'unmerge', input })}
    >
      <p>{t`De melding gaat weer haar eigen weg. De melder krijgt daarvan bericht en hoort niets meer over ${leading}.`}</p>
    </ReasonForm>
  )
}
