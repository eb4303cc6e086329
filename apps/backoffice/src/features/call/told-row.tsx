import { useLingui } from '@lingui/react/macro'
import { ChannelsField } from '../../lib/channels-field.tsx'
import { FormRow } from './form-row.tsx'
import styles from './report-form.module.css'
import type { CallForm } from './use-call-form.ts'

/** How the caller wants to hear from us. */
export const ToldRow = ({ form }: { form: CallForm }) => {
  const { t } = useLingui()
  return (
    <FormRow label={t`Meldt aan`} state="done">
      <div className={styles.told}>
        <ChannelsField
          {...form.group('contact.channels')}
          personLinked={false}
          look="chips"
          value={form.watch('contact.channels')}
          onChange={(wanted) => form.setValue('contact.channels', wanted)}
        />
      </div>
    </FormRow>
  )
}
