import { useLingui } from '@lingui/react/macro'
import { retentionTermInput } from '@meldpunt/domain/input'
import { Button, TextField } from '@meldpunt/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormFailure } from '../../lib/form-failure.tsx'
import { client, type Outputs, trpc } from '../../lib/trpc.ts'
import { useSendForm } from '../../lib/use-send-form.ts'
import styles from '../../lib/workspace.module.css'
import { dataClassWords } from '../../words/data-class-words.ts'

type Term = Outputs['retention']['overview']['terms'][number]

/** One term with its bounds, to change in place. */
export const TermForm = ({ term }: { term: Term }) => {
  const { t, i18n } = useLingui()
  const queries = useQueryClient()
  const [saved, setSaved] = useState(false)
  const { dataClass, days, least, most } = term
  const label = i18n._(dataClassWords[dataClass].label)
  const form = useSendForm({
    name: `term-${dataClass}`,
    schema: retentionTermInput,
    defaults: { days: String(days) },
    shape: (draft) => ({ ...draft, dataClass }),
    demand: (draft) =>
      Number(draft.days) < least || Number(draft.days) > most ? { days: 'term_out_of_range' } : {},
    send: async (data) => {
      await client.retention.saveTerm.mutate(data)
      await queries.invalidateQueries(trpc.retention.pathFilter())
      setSaved(true)
    },
    onRefused: () => setSaved(false),
  })
  return (
    <form onSubmit={form.submit} noValidate className="stack" aria-label={label}>
      <FormFailure
        refusal={form.refusal?.kind === 'fields' ? null : form.refusal}
        errors={{}}
        idOf={form.idOf}
      />
      <div className={styles.term}>
        <TextField
          {...form.field('days')}
          label={t`Dagen`}
          hint={t`Van ${least} tot ${most}`}
          width="short"
          inputMode="numeric"
          autoComplete="off"
        />
        <Button type="submit" pending={form.isSending}>
          {t`Bewaar`}
          <span className="visually-hidden"> {label}</span>
        </Button>
        <span role="status" className="small">
          {saved ? t`Bewaard. Geldt vanaf vannacht.` : null}
        </span>
      </div>
    </form>
  )
}
