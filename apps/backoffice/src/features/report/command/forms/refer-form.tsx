import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { referData } from '@meldpunt/domain/input'
import { Checkbox, Select, TextArea } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { toOptions, useLists } from '../../../../lib/lists.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const ReferForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { partners } = useLists()
  const form = useCommandForm({
    ...props,
    command: 'refer',
    schema: referData,
    defaults: { partner: '', reason: '', shareContact: false },
    send: (input) => client.report.refer.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'refer', input }),
  })
  const others = partners.filter(({ code }) => code !== props.report.referral?.partner.code)
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].refer}>
      <Select
        label={t`Partner`}
        placeholder={t`Kies een partner`}
        options={toOptions(others)}
        {...form.field('partner')}
      />
      <TextArea
        label={t`Waarom is dit voor de partner?`}
        hint={t`De partner leest dit, de melder niet. De klok van de dienst staat stil.`}
        {...form.field('reason')}
      />
      <Checkbox
        label={t`Geef naam, mailadres en telefoon van de melder mee`}
        hint={t`Alleen als de partner ze nodig heeft om het op te lossen.`}
        {...form.field('shareContact')}
      />
    </CommandForm>
  )
}
