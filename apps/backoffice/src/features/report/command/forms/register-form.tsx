import { useLingui } from '@lingui/react/macro'
import { commandLabels, type FieldErrorKey } from '@meldpunt/domain'
import { registerData } from '@meldpunt/domain/input'
import { RadioGroup, Select, TextArea } from '@meldpunt/ui'
import { ComboBox } from '@meldpunt/ui/rich'
import { use } from 'react'
import { useLanguage } from '../../../../lib/language.ts'
import { toOptions, useLists } from '../../../../lib/lists.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { FormPlaceContext } from '../form-place.ts'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'
import { RoutingProposal } from './routing-proposal.tsx'

type Draft = { category: string; choice: 'routing' | 'by_hand'; department: string; reason: string }

/** Following the proposal sends no department: the routing decides again at that moment. */
const shape = ({ category, choice, department, reason }: Draft) => ({
  category,
  department: choice === 'by_hand' ? department : null,
  reason: choice === 'by_hand' ? reason : null,
})

const demand = ({ choice, department }: Draft): Readonly<Record<string, FieldErrorKey>> =>
  choice === 'by_hand' && department === '' ? { department: 'department_required' } : {}

const defaultsOf = (category: string): Draft => ({ category, choice: 'routing', department: '', reason: '' })

export const RegisterForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { categories, departments } = useLists()
  const { proposedCategory } = use(FormPlaceContext)
  const form = useCommandForm({
    ...props,
    command: 'register',
    schema: registerData,
    defaults: defaultsOf(props.report.category?.code ?? proposedCategory ?? ''),
    shape,
    demand,
    send: (input) => client.report.register.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'register', input }),
  })
  const category = form.watch('category')
  const choice = form.watch('choice')
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].register}>
      <div id={form.idOf('category')} tabIndex={-1}>
        <ComboBox
          name="category"
          error={form.errors.category}
          label={t`Waarover gaat het?`}
          emptyText={t`Geen categorie met deze woorden`}
          options={categories.map(({ code, label, group }) => ({ id: code, label, note: group.label }))}
          value={category || null}
          onChange={(code) => form.setValue('category', code ?? '')}
        />
      </div>
      {category ? <RoutingProposal reportId={props.report.id} category={category} /> : null}
      <RadioGroup
        legend={t`Naar welke dienst?`}
        {...form.group('choice')}
        value={choice}
        onChange={(value) => form.setValue('choice', value === 'by_hand' ? 'by_hand' : 'routing')}
        options={[
          { value: 'routing', label: t`Volg het voorstel` },
          { value: 'by_hand', label: t`Kies zelf een dienst` },
        ]}
      />
      {choice === 'by_hand' ? (
        <>
          <Select
            label={t`Dienst`}
            placeholder={t`Kies een dienst`}
            options={toOptions(departments)}
            {...form.field('department')}
          />
          <TextArea
            label={t`Waarom deze dienst?`}
            hint={t`Alleen personeel ziet de reden.`}
            rows={3}
            {...form.field('reason')}
          />
        </>
      ) : null}
    </CommandForm>
  )
}
