import { useLingui } from '@lingui/react/macro'
import { handleData } from '@meldpunt/domain/input'
import { client } from '../../../../lib/trpc.ts'
import { TextWithPhotosForm } from '../text-with-photos-form.tsx'
import type { CommandFormProps } from '../use-command-form.ts'

export const HandleForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  return (
    <TextWithPhotosForm
      {...props}
      blocks
      command="handle"
      schema={handleData}
      label={t`Wat is er gedaan?`}
      hint={t`De melder leest dit. De melding is daarna afgesloten.`}
      photosNeeded={props.report.category?.needsPhoto ?? false}
      send={(input) => client.report.handle.mutate(input)}
      preview={(input) => client.report.previewNotice.query({ command: 'handle', input })}
    />
  )
}
