import { useLingui } from '@lingui/react/macro'
import { TextArea } from '@meldpunt/ui'
import { ComboBox } from '@meldpunt/ui/rich'
import { useState } from 'react'
import { isBlank } from './call-report.ts'
import type { Category } from './call-views.ts'
import { ChordHint } from './chord-hint.tsx'
import { FormRow } from './form-row.tsx'
import styles from './report-form.module.css'
import type { CallForm } from './use-call-form.ts'

type WhatRowProps = {
  form: CallForm
  categories: readonly Category[]
}

/** What the caller tells, in the caller's words, and what kind of report that makes. */
export const WhatRow = ({ form, categories }: WhatRowProps) => {
  const { t } = useLingui()
  const category = form.watch('category')
  // The list itself forgets what was typed in it when the category was chosen elsewhere.
  const [round, setRound] = useState(category)
  if (round !== category) setRound(category)
  const isDone = category !== '' && !isBlank(form.watch('description'), form.watch('scratch'))
  return (
    <FormRow label={t`Wat`} state={isDone ? 'done' : 'todo'}>
      <TextArea
        label={t`Wat meldt de beller?`}
        hideLabel
        placeholder={t`In de woorden van de beller`}
        rows={2}
        {...form.field('description')}
      />
      <div id={form.idOf('category')} tabIndex={-1} className={styles.category}>
        <ComboBox
          key={round}
          name="category"
          error={form.errors.category}
          label={t`Waarover gaat het?`}
          emptyText={t`Geen categorie met deze woorden`}
          options={categories.map(({ code, label, group }) => ({ id: code, label, note: group.label }))}
          value={category || null}
          onChange={(code) => form.setValue('category', code ?? '')}
        />
        <ChordHint chord="category" />
      </div>
    </FormRow>
  )
}
