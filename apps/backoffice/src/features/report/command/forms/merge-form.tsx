import { commandLabels } from '@meldpunt/domain'
import { mergeData } from '@meldpunt/domain/input'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'
import { LeadingReportField } from './leading-report-field.tsx'
import { MergeOutcome } from './merge-outcome.tsx'
import { useLeadingReport } from './use-leading-report.ts'

/** The same thing reported twice: this report goes on in the one that is chosen. */
export const MergeForm = (props: CommandFormProps) => {
  const language = useLanguage()
  const leading = useLeadingReport(props.report)
  const { picked } = leading
  const form = useCommandForm({
    ...props,
    command: 'merge',
    schema: mergeData,
    defaults: {},
    // Not kept when the form is left: which report leads is judged from the list of that moment.
    shape: () => ({ leadingId: picked?.id ?? '' }),
    send: (input) => client.report.merge.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'merge', input }),
  })
  const { leadingId, leading: refused } = form.errors
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].merge}>
      <LeadingReportField
        id={form.idOf(refused ? 'leading' : 'leadingId')}
        error={leadingId ?? refused}
        leading={leading}
      />
      {picked ? <MergeOutcome report={props.report} leading={picked} /> : null}
    </CommandForm>
  )
}
