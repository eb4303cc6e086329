import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { addInformationData } from '@meldpunt/domain/input'
import { TextArea } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { PhotoField } from '../photo-field.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const AddInformationForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'add_information',
    schema: addInformationData,
    defaults: { text: '', attachments: noPhotos },
    send: (input) => client.report.addInformation.mutate(input),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].add_information}>
      <TextArea
        label={t`Wat vertelt de melder nog?`}
        hint={t`Schrijf het in de woorden van de melder.`}
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
