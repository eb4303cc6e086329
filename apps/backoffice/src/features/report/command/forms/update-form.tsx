import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { updateData } from '@meldpunt/domain/input'
import { TextArea } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { PhotoField } from '../photo-field.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const UpdateForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'update',
    schema: updateData,
    defaults: { text: '', attachments: noPhotos },
    send: (input) => client.report.update.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'update', input }),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].update}>
      <TextArea
        label={t`Bericht aan de melder en wie volgt`}
        hint={t`Iedereen die de melding ziet, kan dit lezen. De status blijft gelijk.`}
        rows={6}
        {...form.field('text')}
      />
      <PhotoField
        {...form.group('attachments')}
        reportId={props.report.id}
        initial={form.getValues('attachments')}
        onChange={(ids) => form.setValue('attachments', ids)}
      />
    </CommandForm>
  )
}

const noPhotos: string[] = []
