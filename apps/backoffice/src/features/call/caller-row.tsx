import { useLingui } from '@lingui/react/macro'
import { BareField } from './bare-field.tsx'
import { FormRow } from './form-row.tsx'
import styles from './report-form.module.css'
import type { CallForm } from './use-call-form.ts'

/** Who calls. A caller without mail address, or without name, is normal. */
export const CallerRow = ({ form }: { form: CallForm }) => {
  const { t } = useLingui()
  return (
    <FormRow label={t`Beller`} state="free">
      <div className={styles.contact}>
        <BareField form={form} name="contact.name" label={t`Naam`} placeholder={t`Naam, mag leeg blijven`} />
        <BareField form={form} name="contact.phone" label={t`Telefoon`} inputMode="tel" />
        <BareField form={form} name="contact.email" label={t`Mailadres`} inputMode="email" />
      </div>
    </FormRow>
  )
}
