import { useLingui } from '@lingui/react/macro'
import { parseNationalNumber } from '@meldpunt/domain'
import { Button, TextArea } from '@meldpunt/ui'
import { ComboBox } from '@meldpunt/ui/rich'
import type { KeyboardEvent } from 'react'
import { FormFailure } from '../../lib/form-failure.tsx'
import { isCommandReused } from '../../lib/refusal.ts'
import { AccountFields } from './account-fields.tsx'
import { AlreadyTaken } from './already-taken.tsx'
import { CallerFields } from './caller-fields.tsx'
import { NextFields } from './next-fields.tsx'
import styles from './phone-report.module.css'
import { PhoneReportAside } from './phone-report-aside.tsx'
import { PlaceFields } from './place-fields.tsx'
import { QuestionFields } from './question-fields.tsx'
import { StartOver } from './start-over.tsx'
import { type Category, type Taken, usePhoneForm } from './use-phone-form.ts'

type PhoneReportFormProps = {
  categories: readonly Category[]
  onTaken: (taken: Taken) => void
  onStartOver: () => void
}

const sendWithKeys = (event: KeyboardEvent<HTMLFormElement>) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
}

export const PhoneReportForm = ({ categories, onTaken, onStartOver }: PhoneReportFormProps) => {
  const { t } = useLingui()
  const form = usePhoneForm({ categories, onTaken })
  const chosen = categories.find(({ code }) => code === form.watch('category'))
  const registers = form.watch('next') === 'register'
  return (
    <form
      noValidate
      className={styles.form}
      onKeyDown={sendWithKeys}
      onSubmit={(event) => {
        event.preventDefault()
        void form.submit()
      }}
    >
      <div className={styles.fields}>
        <h1>{t`Nieuwe melding`}</h1>
        {isCommandReused(form.refusal) ? (
          <AlreadyTaken reportId={form.getValues('reportId')} onStartOver={onStartOver} />
        ) : (
          <FormFailure refusal={form.refusal} errors={form.errors} idOf={form.idOf} />
        )}
        <TextArea
          label={t`Wat meldt de beller?`}
          hint={t`Schrijf het in de woorden van de beller.`}
          rows={4}
          // The call has begun: the clerk types at once.
          autoFocus
          {...form.field('description')}
        />
        <div id={form.idOf('category')} tabIndex={-1}>
          <ComboBox
            name="category"
            error={form.errors.category}
            label={t`Waarover gaat het?`}
            emptyText={t`Geen categorie met deze woorden`}
            options={categories.map(({ code, label, group }) => ({ id: code, label, note: group.label }))}
            value={chosen?.code ?? null}
            onChange={(code) => form.setValue('category', code ?? '')}
          />
        </div>
        {chosen ? <QuestionFields form={form} questions={chosen.questions} /> : null}
        <PlaceFields form={form} />
        <CallerFields form={form} />
        <AccountFields form={form} />
        <NextFields form={form} />
        <div className={styles.finish}>
          <Button
            type="submit"
            variant="primary"
            size="big"
            pending={form.isSending}
            pendingLabel={t`Versturen`}
          >
            {registers ? t`Registreer de melding` : t`Bewaar de melding`}
          </Button>
          <span className="soft small">{t`Ctrl+Enter verstuurt. Wat je typt, blijft bewaard in dit tabblad, behalve een rijksregisternummer.`}</span>
          <StartOver onStartOver={onStartOver} />
        </div>
      </div>
      <PhoneReportAside
        category={chosen ?? null}
        registers={registers}
        hasNumber={parseNationalNumber(form.watch('nationalNumber')).ok}
      />
    </form>
  )
}
