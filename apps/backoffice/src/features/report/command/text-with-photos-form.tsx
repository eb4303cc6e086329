import { commandLabels } from '@meldpunt/domain'
import { TextArea } from '@meldpunt/ui'
import { useLanguage } from '../../../lib/language.ts'
import { BlockArea } from '../../../lib/text-blocks/block-area.tsx'
import { CommandForm } from './command-form.tsx'
import { PhotoField } from './photo-field.tsx'
import { type CommandSetup, useCommandForm } from './use-command-form.ts'

type Draft = { text: string; attachments: string[] }
type TextWithPhotosFormProps<Data extends object> = Omit<
  CommandSetup<Draft, Data>,
  'defaults' | 'shape' | 'demand'
> & {
  label: string
  hint: string
  photosNeeded?: boolean
  /** Whether the reporter reads the text: then `/` finds a text written before. */
  blocks?: boolean
}

const noPhotos: string[] = []

/** The form of a command that carries a text and photos: most of what people tell each other about a report. */
export function TextWithPhotosForm<Data extends object>(props: TextWithPhotosFormProps<Data>) {
  const { label, hint, photosNeeded = false, blocks = false, ...setup } = props
  const language = useLanguage()
  const form = useCommandForm<Draft, Data>({ ...setup, defaults: { text: '', attachments: noPhotos } })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language][setup.command]}>
      {blocks ? (
        <BlockArea
          label={label}
          hint={hint}
          rows={6}
          report={setup.report}
          command={setup.command}
          {...form.field('text')}
        />
      ) : (
        <TextArea label={label} hint={hint} rows={6} {...form.field('text')} />
      )}
      <PhotoField
        {...form.group('attachments')}
        reportId={setup.report.id}
        required={photosNeeded}
        initial={form.getValues('attachments')}
        onChange={(ids) => form.setValue('attachments', ids)}
      />
    </CommandForm>
  )
}
