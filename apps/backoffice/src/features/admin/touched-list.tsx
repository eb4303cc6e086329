import { useLingui } from '@lingui/react/macro'
import type { Outputs } from '../../lib/trpc.ts'
import styles from '../../lib/workspace.module.css'
import { roleWords } from '../../words/role-words.ts'

type Touched = Outputs['admin']['previewMapping'][number]
type Standing = Touched['before']

/** Whom a change touches, and what becomes of each of them. */
export const TouchedList = ({ touched }: { touched: readonly Touched[] }) => {
  const { t, i18n } = useLingui()
  const say = (standing: Standing): string =>
    standing
      ? `${i18n._(roleWords[standing.role])} (${standing.departments.map(({ name }) => name).join(', ')})`
      : t`geen toegang`
  if (touched.length === 0)
    return <p className="soft">{t`Dit verandert niets voor wie zich al eens aanmeldde.`}</p>
  return (
    <ul className={styles.lines}>
      {touched.map(({ memberId, name, before, after }) => (
        <li key={memberId}>
          <strong>{name}</strong>: {t`${say(before)} wordt ${say(after)}`}
        </li>
      ))}
    </ul>
  )
}
