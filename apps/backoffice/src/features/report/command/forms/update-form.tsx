import { useLingui } from '@lingui/react/macro'
import { updateData } from '@meldpunt/domain/input'
import { client } from '../../../../lib/trpc.ts'
import { TextWithPhotosForm } from '../text-with-photos-form.tsx'
import type { CommandFormProps } from '../use-command-form.ts'

export const UpdateForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  return (
    <TextWithPhotosForm
      {...props}
      blocks
      command="update"
      schema={updateData}
      label={t`Bericht aan de melder en wie volgt`}
      hint={t`Iedereen die de melding ziet, kan dit lezen. De status blijft gelijk.`}
      send={(input) => client.report.update.mutate(input)}
      preview={(input) => client.report.previewNotice.query({ command: 'update', input })}
    />
  )
}
