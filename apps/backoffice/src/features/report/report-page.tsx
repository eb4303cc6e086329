import { useLingui } from '@lingui/react/macro'
import { useDocumentTitle } from '../../lib/document-title.ts'
import { useLists } from '../../lib/lists.ts'
import type { Report } from '../../lib/report.ts'
import styles from './report.module.css'
import { ReportActions } from './report-actions.tsx'
import { ReportHeader } from './report-header.tsx'
import { ReportHistory } from './report-history.tsx'
import { ReportNews } from './report-news.tsx'
import { ReportNotes } from './report-notes.tsx'
import { ReportSide } from './report-side.tsx'
import { TermClock } from './term-clock.tsx'
import { useLiveReport } from './use-live-report.ts'
import { useSeen } from './use-seen.ts'

/** Everything about one report: what can be done now, its term, its history, and at the side what explains it. */
export const ReportPage = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const { news, markSeen } = useSeen(report.timeline)
  const title = report.category?.label ?? t`Nog geen categorie`
  useDocumentTitle(`${report.reference} ${title}`)
  useLiveReport(report)
  // Read beforehand, so that the forms open with their choices.
  useLists()
  return (
    <main id="main" tabIndex={-1} className={styles.report}>
      <div className={styles.main}>
        <ReportHeader report={report} title={title} />
        <ReportActions report={report} />
        <ReportNews news={news} onSeen={markSeen} />
        <ReportNotes report={report} />
        <TermClock report={report} />
        <ReportHistory report={report} news={news} />
      </div>
      <ReportSide report={report} />
    </main>
  )
}
