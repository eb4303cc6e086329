import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Icon } from '@meldpunt/ui'
import type { CallsView } from './call-views.ts'
import styles from './caller.module.css'
import { clockText } from './clock-text.ts'
import { useSecond } from './use-second.ts'

/** How many wait for the desk, and how long the first of them. */
export const WaitingLine = ({ waiting: { count, longestSince } }: Pick<CallsView, 'waiting'>) => {
  const { t } = useLingui()
  const now = useSecond()
  if (count === 0 || longestSince === null) return null
  const people = plural(count, { one: 'Eén wacht', other: '# wachten' })
  return (
    <p className={styles.label}>
      <Icon name="phone" size="small" />
      <span className="num">{t`${people}, langst ${clockText(now - longestSince)}`}</span>
    </p>
  )
}
