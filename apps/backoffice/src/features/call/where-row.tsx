import { useLingui } from '@lingui/react/macro'
import { TextField } from '@meldpunt/ui'
import { useId } from 'react'
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
        <TextField
          label={t`Straat of plaats`}
          hideLabel
          placeholder={t`Straat of plaats`}
          autoComplete="off"
          list={listId}
          {...street}
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
        <TextField
          label={t`Huisnummer`}
          hideLabel
          placeholder={t`Nr.`}
          autoComplete="off"
          {...form.field('place.houseNumber')}
        />
        <TextField
          label={t`Postcode`}
          hideLabel
          placeholder={t`Postcode`}
          inputMode="numeric"
          autoComplete="off"
          {...form.field('place.postcode')}
        />
        <TextField
          label={t`Extra uitleg bij de plaats`}
          hideLabel
          placeholder={t`Extra uitleg, bijvoorbeeld een herkenbaar punt`}
          autoComplete="off"
          {...form.field('place.extra')}
        />
      </div>
    </FormRow>
  )
}
