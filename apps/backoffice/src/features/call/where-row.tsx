import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { BareField } from './bare-field.tsx'
import { placeOf } from './call-report.ts'
import { FormRow } from './form-row.tsx'
import styles from './report-form.module.css'
import type { CallForm } from './use-call-form.ts'
import { useStreets } from './use-streets.ts'

/** Street and number, or words where there is no address. A street that we know brings its postcode along. */
export const WhereRow = ({ form }: { form: CallForm }) => {
  const { t } = useLingui()
  const listId = useId()
  const place = form.watch('place')
  const streets = useStreets(place.text)
  const street = form.field('place.text')
  const take = (text: string) => {
    const known = streets.find((one) => one.street.toLowerCase() === text.trim().toLowerCase())
    form.setValue('place.street', known?.street ?? '')
    if (known) form.setValue('place.postcode', known.postcode)
  }
  return (
    <FormRow label={t`Waar`} state={placeOf({ place }) ? 'done' : 'todo'}>
      <div className={styles.address}>
        <BareField
          form={form}
          name="place.text"
          label={t`Straat of plaats`}
          list={listId}
          onChange={(event) => {
            void street.onChange(event)
            take(event.target.value)
          }}
        />
        <datalist id={listId}>
          {streets.map((one) => (
            <option key={`${one.street} ${one.postcode}`} value={one.street}>
              {one.postcode}
            </option>
          ))}
        </datalist>
        <BareField form={form} name="place.houseNumber" label={t`Huisnummer`} placeholder={t`Nr.`} />
        <BareField form={form} name="place.postcode" label={t`Postcode`} inputMode="numeric" />
        <BareField
          form={form}
          name="place.extra"
          label={t`Extra uitleg bij de plaats`}
          placeholder={t`Extra uitleg, bijvoorbeeld een herkenbaar punt`}
        />
      </div>
    </FormRow>
  )
}
