import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { answerData } from '@meldpunt/domain/input'
import { useLanguage } from '../../../../lib/language.ts'
import { BlockArea } from '../../../../lib/text-blocks/block-area.tsx'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const AnswerForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'answer',
    schema: answerData,
    defaults: { text: '' },
    send: (input) => client.report.answer.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'answer', input }),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].answer}>
      <BlockArea
        report={props.report}
        command="answer"
        label={t`Antwoord aan de melder`}
        hint={t`De melding is daarna afgesloten. De melder krijgt deze tekst.`}
        rows={6}
        {...form.field('text')}
      />
    </CommandForm>
  )
}
