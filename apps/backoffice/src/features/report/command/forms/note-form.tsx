import { useLingui } from '@lingui/react/macro'
import { noteData } from '@meldpunt/domain/input'
import { client } from '../../../../lib/trpc.ts'
import { TextWithPhotosForm } from '../text-with-photos-form.tsx'
import type { CommandFormProps } from '../use-command-form.ts'

export const NoteForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  return (
    <TextWithPhotosForm
      {...props}
      command="note"
      schema={noteData}
      label={t`Interne nota`}
      hint={t`Alleen personeel ziet dit.`}
      send={(input) => client.report.note.mutate(input)}
    />
  )
}
