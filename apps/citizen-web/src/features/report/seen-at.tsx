import { useLingui } from '@lingui/react/macro'
import { toDay } from '@meldpunt/domain'
import { DateField, TextField } from '@meldpunt/ui'
import { useSite } from '../../lib/site.tsx'
import { useHydrated } from '../../lib/use-hydrated.ts'
import styles from './report-frame.module.css'
import { fieldId } from './steps.ts'
import { draftStore, useDraft } from './use-draft.ts'

/** When it was seen, by the browser's own controls; the clock is the city's. */
export function SeenAt({ error }: { error: string | undefined }) {
  const { t } = useLingui()
  const { form } = useSite()
  const isHydrated = useHydrated()
  const { seenDay, seenTime } = useDraft()
  const typed = (name: string) => String(form?.values[name] ?? '')
  return (
    <div className={styles.pair}>
      <DateField
        id={fieldId('seenAt')}
        name="seenDay"
        label={t`Wanneer zag je het?`}
        optionalLabel={t`(hoeft niet)`}
        error={error}
        // Which day is the last one changes at midnight, so only the browser says it.
        max={isHydrated ? toDay(Date.now()) : undefined}
        value={isHydrated ? seenDay : typed('seenDay')}
        onChange={(event) => draftStore().change({ seenDay: event.target.value })}
      />
      <TextField
        id={fieldId('seenTime')}
        name="seenTime"
        type="time"
        width="short"
        label={t`Om hoe laat?`}
        value={isHydrated ? seenTime : typed('seenTime')}
        onChange={(event) => draftStore().change({ seenTime: event.target.value })}
      />
    </div>
  )
}
