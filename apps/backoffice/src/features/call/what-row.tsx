import { useLingui } from '@lingui/react/macro'
import { ChoiceChip, TextArea } from '@meldpunt/ui'
import { ComboBox } from '@meldpunt/ui/rich'
import { useState } from 'react'
import { percentOf } from '../../lib/confidence.ts'
import { isBlank } from './call-report.ts'
import type { Category } from './call-views.ts'
import { ChordHint } from './chord-hint.tsx'
import { FormRow } from './form-row.tsx'
import styles from './report-form.module.css'
import type { CallForm } from './use-call-form.ts'
import { useProposals } from './use-proposals.ts'

type WhatRowProps = {
  form: CallForm
  categories: readonly Category[]
}

const percent = (confidence: number): string => `${percentOf(confidence)} %`

/** What is proposed from the words of the caller; the clerk decides. */
const Proposals = ({ form, categories }: WhatRowProps) => {
  const { t } = useLingui()
  const category = form.watch('category')
  const proposals = useProposals(form.watch('description'))
  const chosen = categories.find(({ code }) => code === category)
  const isAmong = proposals.some(({ code }) => code === category)
  if (proposals.length === 0 && !chosen) return null
  return (
    <div className={styles.choices} role="radiogroup" aria-label={t`Voorgestelde categorieën`}>
      {chosen && !isAmong ? (
        <ChoiceChip name="proposal" value={chosen.code} label={chosen.label} checked readOnly />
      ) : null}
      {proposals.map(({ code, label, confidence }) => (
        <ChoiceChip
          key={code}
          name="proposal"
          value={code}
          label={label}
          hint={percent(confidence)}
          checked={code === category}
          onChange={() => form.setValue('category', code)}
        />
      ))}
    </div>
  )
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
      <Proposals form={form} categories={categories} />
      <div id={form.idOf('category')} data-field="category" tabIndex={-1} className={styles.category}>
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
