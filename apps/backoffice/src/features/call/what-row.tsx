import { useLingui } from '@lingui/react/macro'
import { TextArea } from '@meldpunt/ui'
import { isBlank } from './call-report.ts'
import type { Category } from './call-views.ts'
import { CategoryChoice } from './category-choice.tsx'
import { FormRow } from './form-row.tsx'
import type { CallForm } from './use-call-form.ts'

type WhatRowProps = {
  form: CallForm
  categories: readonly Category[]
}

/** What the caller tells, in the caller's words, and what kind of report that makes. */
export const WhatRow = ({ form, categories }: WhatRowProps) => {
  const { t } = useLingui()
  const isDone = form.watch('category') !== '' && !isBlank(form.watch('description'), form.watch('scratch'))
  return (
    <FormRow label={t`Wat`} state={isDone ? 'done' : 'todo'}>
      <TextArea
        label={t`Wat meldt de beller?`}
        hideLabel
        placeholder={t`In de woorden van de beller`}
        rows={2}
        {...form.field('description')}
      />
      <CategoryChoice form={form} categories={categories} />
    </FormRow>
  )
}
