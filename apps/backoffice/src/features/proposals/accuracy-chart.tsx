import { useLingui } from '@lingui/react/macro'
import styles from './accuracy-chart.module.css'
import { type Compared, shareOf } from './compared-table.tsx'

/** Every fourth week, counted from the last, so that the days stay apart on a phone. */
const isNamed = (at: number, count: number) => (count - 1 - at) % 4 === 0

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
      <div className={styles.scale}>
        <span>100 %</span>
        <span>50 %</span>
        <span>0 %</span>
      </div>
      <div className={styles.weeks}>
        {shares.map(({ name, share }, at) => (
          <div key={name} className={styles.week} title={`${name}: ${share} %`}>
            <div className={styles.bar} style={{ blockSize: `${share}%` }} />
            {isNamed(at, shares.length) ? <span className={styles.name}>{`${name.slice(0, 5)}`}</span> : null}
          </div>
        ))}
      </div>
    </div>
  )
}
