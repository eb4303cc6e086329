import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { assignData } from '@meldpunt/domain/input'
import { Select, TextField } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { useLists } from '../../../../lib/lists.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const AssignForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { department, assignee } = props.report
  const colleagues = useLists().members.filter(({ departments }) => departments.includes(department.code))
  const form = useCommandForm({
    ...props,
    command: 'assign',
    schema: assignData,
    defaults: { member: assignee?.memberId ?? '', crew: assignee?.crew ?? '' },
    send: (input) => client.report.assign.mutate(input),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].assign}>
      <Select
        // The list comes after the form: keyed by it, so that the kept choice is shown once it can be.
        key={colleagues.length}
        label={t`Medewerker`}
        placeholder={t`Niemand in het bijzonder`}
        options={colleagues.map(({ memberId, name }) => ({ value: memberId, label: name }))}
        {...form.field('member')}
      />
      <TextField label={t`Ploeg`} optionalLabel={t`(hoeft niet)`} {...form.field('crew')} />
    </CommandForm>
  )
}
