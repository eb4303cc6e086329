import { useLingui } from '@lingui/react/macro'
import { ChannelsField } from '../../lib/channels-field.tsx'
import { channelsOf, isEnoughForAccount } from './call-report.ts'
import { FormRow } from './form-row.tsx'
import styles from './report-form.module.css'
import type { CallForm } from './use-call-form.ts'

/** How the caller wants to hear from us. */
export const ToldRow = ({ form }: { form: CallForm }) => {
  const { t } = useLingui()
  const draft = form.watch()
  return (
    <FormRow label={t`Meldt aan`} state="done">
      <div className={styles.told}>
        <ChannelsField
          {...form.group('contact.channels')}
          personLinked={isEnoughForAccount(draft)}
          look="chips"
          value={channelsOf(draft)}
          onChange={(wanted) => form.setValue('contact.channels', wanted)}
        />
      </div>
    </FormRow>
  )
}
