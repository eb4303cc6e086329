import { useLingui } from '@lingui/react/macro'
import { TextField } from '@meldpunt/ui'
import { FormRow } from './form-row.tsx'
import styles from './report-form.module.css'
import type { CallForm } from './use-call-form.ts'

/** Who calls. A caller without mail address, or without name, is normal. */
export const CallerRow = ({ form }: { form: CallForm }) => {
  const { t } = useLingui()
  return (
    <FormRow label={t`Beller`} state="free">
      <div className={styles.contact}>
        <TextField
          label={t`Naam`}
          hideLabel
          placeholder={t`Naam, mag leeg blijven`}
          autoComplete="off"
          {...form.field('contact.name')}
        />
        <TextField
          label={t`Telefoon`}
          hideLabel
          placeholder={t`Telefoon`}
          inputMode="tel"
          autoComplete="off"
          {...form.field('contact.phone')}
        />
        <TextField
          label={t`Mailadres`}
          hideLabel
          placeholder={t`Mailadres`}
          inputMode="email"
          autoComplete="off"
          {...form.field('contact.email')}
        />
      </div>
    </FormRow>
  )
}
