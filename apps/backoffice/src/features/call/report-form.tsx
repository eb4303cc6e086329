import { useLingui } from '@lingui/react/macro'
import { FormFailure } from '../../lib/form-failure.tsx'
import { isCommandReused } from '../../lib/refusal.ts'
import { AlreadyTaken } from './already-taken.tsx'
import type { Category, NearbyReport } from './call-views.ts'
import { CallerRow } from './caller-row.tsx'
import { MoreRow } from './more-row.tsx'
import { QuestionsRow } from './questions-row.tsx'
import { SameRow } from './same-row.tsx'
import { StartOver } from './start-over.tsx'
import { ToldRow } from './told-row.tsx'
import type { CallForm } from './use-call-form.ts'
import { WhatRow } from './what-row.tsx'
import { WhereRow } from './where-row.tsx'
import styles from './work.module.css'

type ReportFormProps = {
  form: CallForm
  categories: readonly Category[]
  nearby: readonly NearbyReport[]
  onStartOver: () => void
}

/** The report that a clerk takes down while somebody tells it, in the order in which it is asked. */
export const ReportForm = ({ form, categories, nearby, onStartOver }: ReportFormProps) => {
  const { t } = useLingui()
  const chosen = categories.find(({ code }) => code === form.watch('category'))
  const same = form.watch('same')
  const isFollowed = nearby.some(({ reportId }) => reportId === same)
  return (
    <form
      noValidate
      className={styles.sheet}
      aria-label={t`Melding`}
      onSubmit={(event) => event.preventDefault()}
    >
      {isCommandReused(form.refusal) ? (
        <AlreadyTaken reportId={form.getValues('reportId')} onStartOver={onStartOver} />
      ) : (
        <FormFailure refusal={form.refusal} errors={form.errors} idOf={form.idOf} />
      )}
      <WhatRow form={form} categories={categories} />
      <WhereRow form={form} />
      <SameRow form={form} nearby={nearby} />
      {isFollowed ? null : <QuestionsRow form={form} questions={chosen?.questions ?? []} />}
      <CallerRow form={form} />
      <ToldRow form={form} />
      {isFollowed ? null : <MoreRow form={form} />}
      <StartOver onStartOver={onStartOver} />
    </form>
  )
}
