import { useLingui } from '@lingui/react/macro'
import { StatusMark } from '@meldpunt/ui'
import type { NearbyReport } from './call-views.ts'
import { nearbyWhen } from './nearby-when.ts'
import styles from './side.module.css'

/** What is already reported around here; the digit is the one of the cards in the form. */
export const NearbyList = ({ nearby, hasPlace }: { nearby: readonly NearbyReport[]; hasPlace: boolean }) => {
  const { t } = useLingui()
  return (
    <section className={styles.nearby} aria-label={t`Al gemeld in de buurt`}>
      <h2>{t`Al gemeld in de buurt`}</h2>
      {nearby.length === 0 ? (
        <p className="soft small">
          {hasPlace
            ? t`Nog niets gemeld in de buurt.`
            : t`Vul een straat in. Dan zie je hier wat er al gemeld is.`}
        </p>
      ) : null}
      <ol>
        {nearby.map((report) => (
          <li key={report.reportId}>
            <span className={styles.pin} aria-hidden="true">
              {report.digit}
            </span>
            <div>
              <strong>{report.title}</strong>
              <p className="small soft">{report.place}</p>
              <p className={styles.line2}>
                <StatusMark status={report.status} label={report.shownLabel} look="flat" />
                <span className="num">{nearbyWhen(report)}</span>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
