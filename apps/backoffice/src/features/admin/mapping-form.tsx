import { useLingui } from '@lingui/react/macro'
import { type MappingInput, mappingInput, staffRoleCodes } from '@meldpunt/domain/input'
import { Button, Select, TextField } from '@meldpunt/ui'
import { FormFailure } from '../../lib/form-failure.tsx'
import type { Outputs } from '../../lib/trpc.ts'
import { useSendForm } from '../../lib/use-send-form.ts'
import styles from '../../lib/workspace.module.css'
import { roleWords } from '../../words/role-words.ts'

type MappingFormProps = {
  claim: string
  departments: Outputs['admin']['mappings']['departments']
  onWish: (line: MappingInput) => void
}

/** A new line of the mapping; it is added after a look at whom it touches. */
export const MappingForm = ({ claim, departments, onWish }: MappingFormProps) => {
  const { t, i18n } = useLingui()
  const form = useSendForm({
    name: 'mapping',
    schema: mappingInput,
    defaults: { claimValue: '', role: 'department', department: '' },
    send: async (line) => onWish(line),
  })
  return (
    <form onSubmit={form.submit} noValidate className="stack" aria-label={t`Een regel toevoegen`}>
      <FormFailure refusal={form.refusal} errors={form.errors} idOf={form.idOf} />
      <div className={styles.bar}>
        <TextField
          {...form.field('claimValue')}
          label={t`Waarde van ${claim}`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        <Select
          {...form.field('role')}
          label={t`Rol`}
          options={staffRoleCodes.map((value) => ({ value, label: i18n._(roleWords[value]) }))}
        />
        <Select
          {...form.field('department')}
          label={t`Dienst`}
          placeholder={t`Kies een dienst`}
          options={departments.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </div>
      <div className="acts">
        <Button type="submit" pending={form.isSending}>{t`Kijk wie dit raakt`}</Button>
      </div>
    </form>
  )
}
