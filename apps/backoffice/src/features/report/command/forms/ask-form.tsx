import { useLingui } from '@lingui/react/macro'
import { commandLabels, toDay } from '@meldpunt/domain'
import { askData } from '@meldpunt/domain/input'
import { Alert, DateField } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { BlockArea } from '../../../../lib/text-blocks/block-area.tsx'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const AskForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'ask',
    schema: askData,
    defaults: { question: '', until: '' },
    send: (input) => client.report.ask.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'ask', input }),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].ask}>
      {props.report.reachable ? null : (
        <Alert tone="warning">{t`De melder is niet bereikbaar. Vul eerst een mailadres of telefoonnummer in.`}</Alert>
      )}
      <BlockArea
        report={props.report}
        command="ask"
        label={t`Vraag aan de melder`}
        hint={t`Stel één duidelijke vraag. De klok staat stil tot er antwoord is.`}
        rows={5}
        {...form.field('question')}
      />
      <DateField
        label={t`Antwoord nodig tegen`}
        optionalLabel={t`(hoeft niet)`}
        hint={t`Laat je dit leeg, dan geldt de gewone termijn.`}
        min={toDay(Date.now())}
        {...form.field('until')}
      />
    </CommandForm>
  )
}
