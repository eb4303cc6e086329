import { useLingui } from '@lingui/react/macro'
import { StatusMark } from '@meldpunt/ui'
import type { OpenReport, ScreenCall } from './call-views.ts'
import styles from './caller.module.css'
import { DigitHint } from './chord-hint.tsx'

type StripProps = { report: OpenReport; digit: number; isOpen: boolean; onOpen: () => void }

const Strip = ({ report, digit, isOpen, onOpen }: StripProps) => (
  <li>
    <button
      type="button"
      className={styles.strip}
      aria-pressed={isOpen}
      aria-keyshortcuts={`Alt+${digit}`}
      onClick={onOpen}
    >
      <DigitHint digit={digit} />
      <span>
        <strong>{report.title}</strong>
        {report.place ? <span className={styles.where}>{report.place}</span> : null}
        <span className={styles.line2}>
          <StatusMark status={report.status} label={report.shownLabel} look="flat" />
          {report.when ? <span className="num">{report.when}</span> : null}
        </span>
      </span>
    </button>
  </li>
)

type OpenReportsProps = { call: ScreenCall; existingId: string; onOpen: (reportId: string) => void }

/** What the caller may well be calling about: their reports, open ones first. */
export const OpenReports = ({ call, existingId, onOpen }: OpenReportsProps) => {
  const { t } = useLingui()
  if (!call.begun || call.channel === 'desk') return null
  const { known, openReports } = call.caller
  return (
    <section className={styles.reports}>
      <h3>{known === 'known' ? t`Meldingen van deze beller` : t`Eerder van dit nummer`}</h3>
      {openReports.length === 0 ? <p className="small soft">{t`Niets gevonden.`}</p> : null}
      <ul>
        {openReports.map((report, index) => (
          <Strip
            key={report.reportId}
            report={report}
            digit={index + 1}
            isOpen={report.reportId === existingId}
            onOpen={() => onOpen(report.reportId)}
          />
        ))}
      </ul>
    </section>
  )
}
