import { useLingui } from '@lingui/react/macro'
import { RadioGroup, Select, TextField } from '@meldpunt/ui'
import { toOptions, useLists } from '../../lib/lists.ts'
import styles from './phone-report.module.css'
import type { PhoneFormState } from './use-phone-form.ts'

/** Register at once, or leave it for somebody to judge. */
export const NextFields = ({ form }: { form: PhoneFormState }) => {
  const { t } = useLingui()
  const { departments } = useLists()
  const registers = form.watch('next') === 'register'
  const byHand = form.watch('choice') === 'by_hand'
  return (
    <>
      <RadioGroup
        legend={t`Wat doe je met de melding?`}
        {...form.group('next')}
        value={form.watch('next')}
        onChange={(value) => form.setValue('next', value === 'leave' ? 'leave' : 'register')}
        options={[
          { value: 'register', label: t`Registreer ze meteen` },
          { value: 'leave', label: t`Laat ze staan om later te beoordelen` },
        ]}
      />
      {registers ? (
        <RadioGroup
          legend={t`Naar welke dienst?`}
          {...form.group('choice')}
          value={form.watch('choice')}
          onChange={(value) => form.setValue('choice', value === 'by_hand' ? 'by_hand' : 'routing')}
          options={[
            { value: 'routing', label: t`De routering kiest` },
            { value: 'by_hand', label: t`Kies zelf een dienst` },
          ]}
        />
      ) : null}
      {registers && byHand ? (
        <div className={styles.pair}>
          <Select
            label={t`Dienst`}
            placeholder={t`Kies een dienst`}
            options={toOptions(departments)}
            {...form.field('department')}
          />
          <TextField label={t`Waarom deze dienst?`} {...form.field('reason')} />
        </div>
      ) : null}
    </>
  )
}
