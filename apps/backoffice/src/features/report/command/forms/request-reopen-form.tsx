import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { requestReopenData } from '@meldpunt/domain/input'
import { TextArea } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { PhotoField } from '../photo-field.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const RequestReopenForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'request_reopen',
    schema: requestReopenData,
    defaults: { text: '', attachments: noPhotos },
    send: (input) => client.report.requestReopen.mutate(input),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].request_reopen}>
      <TextArea
        label={t`Wat is er nog niet opgelost?`}
        hint={t`De melding krijgt een vlag, zodat de dienst opnieuw kijkt.`}
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
