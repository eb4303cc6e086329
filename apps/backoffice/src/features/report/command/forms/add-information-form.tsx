import { useLingui } from '@lingui/react/macro'
import { addInformationData } from '@meldpunt/domain/input'
import { client } from '../../../../lib/trpc.ts'
import { TextWithPhotosForm } from '../text-with-photos-form.tsx'
import type { CommandFormProps } from '../use-command-form.ts'

export const AddInformationForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  return (
    <TextWithPhotosForm
      {...props}
      command="add_information"
      schema={addInformationData}
      label={t`Wat vertelt de melder nog?`}
      hint={t`Schrijf het in de woorden van de melder.`}
      send={(input) => client.report.addInformation.mutate(input)}
    />
  )
}
