import { useLingui } from '@lingui/react/macro'
import styles from './accuracy-chart.module.css'
import { type Compared, shareOf } from './compared-table.tsx'

/** A bar per week: how often the first proposal was right; the table below it has the same numbers. */
export function AccuracyChart({ weeks }: { weeks: readonly Compared[] }) {
  const { t } = useLingui()
  const shares = weeks.map(({ name, right, decided }) => ({ name, share: shareOf(right, decided) }))
  const last = shares.at(-1)?.share ?? 0
  return (
    <div
      role="img"
      aria-label={t`Hoe vaak het eerste voorstel juist was, per week. Laatste week: ${last} %. De tabel hieronder heeft alle cijfers.`}
      className={styles.chart}
    >
      {shares.map(({ name, share }) => (
        <div key={name} className={styles.week}>
          <span>{share} %</span>
          <div className={styles.bar} style={{ blockSize: `${share}%` }} />
          <span>{`${name.slice(8)}/${name.slice(5, 7)}`}</span>
        </div>
      ))}
    </div>
  )
}
