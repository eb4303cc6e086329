import { useLingui } from '@lingui/react/macro'
import { Kbd } from '@meldpunt/ui'
import type { KeyboardEvent, ReactNode } from 'react'
import { singleKeys } from '../../lib/key-preference.ts'
import { digitOf, letterOf } from '../../lib/keys/pressed-key.ts'
import { useStore } from '../../lib/store.ts'
import type { NearbyReport } from './call-views.ts'
import { FormRow } from './form-row.tsx'
import { nearbyWhen } from './nearby-when.ts'
import styles from './report-form.module.css'
import type { CallForm } from './use-call-form.ts'

type CardProps = {
  keyName: string
  value: string
  same: string
  onChoose: (value: string) => void
  children: ReactNode
}

const Card = ({ keyName, value, same, onChoose, children }: CardProps) => (
  <label className={styles.same} data-kind={value === 'new' ? 'new' : undefined}>
    <input
      type="radio"
      name="same"
      className={styles.sameInput}
      value={value}
      checked={value === same}
      onChange={() => onChoose(value)}
    />
    <span aria-hidden="true">
      <Kbd>{keyName}</Kbd>
    </span>
    {children}
  </label>
)

const most = 3

/** The nearest ones, and always the one that was chosen, also where that is further down the list. */
const shownOf = (nearby: readonly NearbyReport[], same: string): readonly NearbyReport[] => {
  const nearest = nearby.slice(0, most)
  const chosen = nearby.slice(most).find(({ reportId }) => reportId === same)
  return chosen ? [...nearest.slice(0, most - 1), chosen] : nearest
}

type SameRowProps = { form: CallForm; nearby: readonly NearbyReport[] }

/** Reported before? A digit makes the caller follow that report; N says that this is another one. */
export const SameRow = ({ form, nearby }: SameRowProps) => {
  const { t } = useLingui()
  const keysOn = useStore(singleKeys)
  const same = form.watch('same')
  if (nearby.length === 0) return null
  const choose = (value: string) => form.setValue('same', value)
  const byKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!keysOn || event.altKey || event.ctrlKey || event.metaKey) return
    const found = nearby.find(({ digit }) => digit === digitOf(event))
    if (!found && letterOf(event) !== 'n') return
    event.preventDefault()
    choose(found?.reportId ?? 'new')
  }
  return (
    <FormRow label={t`Zelfde?`} state={same === '' ? 'todo' : 'done'}>
      <div
        role="radiogroup"
        aria-label={t`Is het een van deze meldingen?`}
        className={styles.near}
        onKeyDown={byKey}
      >
        {shownOf(nearby, same).map((report) => (
          <Card
            key={report.reportId}
            keyName={String(report.digit)}
            value={report.reportId}
            same={same}
            onChoose={choose}
          >
            <strong>{report.title}</strong>
            <span className={styles.sameWhere}>{report.place}</span>
            <span className={styles.sameWhere}>{nearbyWhen(report)}</span>
          </Card>
        ))}
        <Card keyName="N" value="new" same={same} onChoose={choose}>
          <strong>{t`Nieuw`}</strong>
        </Card>
      </div>
    </FormRow>
  )
}
