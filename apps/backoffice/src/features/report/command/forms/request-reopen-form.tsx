import { useLingui } from '@lingui/react/macro'
import { requestReopenData } from '@meldpunt/domain/input'
import { client } from '../../../../lib/trpc.ts'
import { TextWithPhotosForm } from '../text-with-photos-form.tsx'
import type { CommandFormProps } from '../use-command-form.ts'

export const RequestReopenForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  return (
    <TextWithPhotosForm
      {...props}
      command="request_reopen"
      schema={requestReopenData}
      label={t`Wat is er nog niet opgelost?`}
      hint={t`De melding krijgt een vlag, zodat de dienst opnieuw kijkt.`}
      send={(input) => client.report.requestReopen.mutate(input)}
    />
  )
}
