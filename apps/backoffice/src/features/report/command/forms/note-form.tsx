import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { noteData } from '@meldpunt/domain/input'
import { useLanguage } from '../../../../lib/language.ts'
import { type Mention, mentionedIn } from '../../../../lib/mentions/mention.ts'
import { MentionArea } from '../../../../lib/mentions/mention-area.tsx'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { PhotoField } from '../photo-field.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

type Draft = { text: string; attachments: string[]; chosen: Mention[] }

const empty: Draft = { text: '', attachments: [], chosen: [] }

/** A note for colleagues; who is named in it with @ finds it in their inbox. */
export const NoteForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'note',
    schema: noteData,
    defaults: empty,
    shape: ({ text, attachments, chosen }: Draft) => ({
      text,
      attachments,
      mentions: mentionedIn(text, chosen),
    }),
    send: (input) => client.report.note.mutate(input),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].note}>
      <MentionArea
        label={t`Interne nota`}
        hint={t`Alleen personeel ziet dit. Typ @ om een collega erbij te halen.`}
        rows={6}
        reportId={props.report.id}
        {...form.field('text')}
        onMention={(mention) => form.setValue('chosen', [...form.getValues('chosen'), mention])}
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
