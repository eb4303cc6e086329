import { useLingui } from '@lingui/react/macro'
import { DateField } from '@meldpunt/ui'
import { useState } from 'react'
import { NationalNumberField } from '../../lib/national-number-field.tsx'
import styles from './report-form.module.css'
import type { CallForm } from './use-call-form.ts'

/** For a caller who wants to find the report in Mijn Burgerprofiel; folded, since most calls do without. */
export const AccountFields = ({ form }: { form: CallForm }) => {
  const { t } = useLingui()
  const { nationalNumber, birthDate } = form.errors
  const [isOpen, setOpen] = useState(form.getValues('birthDate') !== '')
  return (
    <details
      className={styles.more}
      open={isOpen || nationalNumber !== undefined || birthDate !== undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t`Volgen in Mijn Burgerprofiel`}</summary>
      <p className="soft small">
        {t`Met het rijksregisternummer lukt het altijd. Met naam en geboortedatum alleen als we de beller al kennen.`}
      </p>
      <div className={styles.pair}>
        <NationalNumberField
          {...form.field('nationalNumber')}
          typed={form.watch('nationalNumber')}
          optionalLabel={t`(hoeft niet)`}
        />
        <DateField label={t`Geboortedatum`} optionalLabel={t`(hoeft niet)`} {...form.field('birthDate')} />
      </div>
    </details>
  )
}
