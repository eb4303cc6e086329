import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { handleData } from '@meldpunt/domain/input'
import { TextArea } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { PhotoField } from '../photo-field.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

const noPhotos: string[] = []

export const HandleForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'handle',
    schema: handleData,
    defaults: { text: '', attachments: noPhotos },
    send: (input) => client.report.handle.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'handle', input }),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].handle}>
      <TextArea
        label={t`Wat is er gedaan?`}
        hint={t`De melder leest dit. De melding is daarna afgesloten.`}
        rows={5}
        {...form.field('text')}
      />
      <PhotoField
        {...form.group('attachments')}
        reportId={props.report.id}
        required={props.report.category?.needsPhoto ?? false}
        initial={form.getValues('attachments')}
        onChange={(ids) => form.setValue('attachments', ids)}
      />
    </CommandForm>
  )
}
