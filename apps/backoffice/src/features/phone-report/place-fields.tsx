import { useLingui } from '@lingui/react/macro'
import { TextField } from '@meldpunt/ui'
import styles from './phone-report.module.css'
import type { PhoneFormState } from './use-phone-form.ts'

export const PlaceFields = ({ form }: { form: PhoneFormState }) => {
  const { t } = useLingui()
  return (
    <div className={styles.place}>
      <TextField
        label={t`Waar is het?`}
        hint={t`Straat en nummer, of een herkenbaar punt.`}
        autoComplete="off"
        {...form.field('place.text')}
      />
      <TextField
        label={t`Postcode`}
        inputMode="numeric"
        width="short"
        autoComplete="off"
        {...form.field('place.postcode')}
      />
    </div>
  )
}
