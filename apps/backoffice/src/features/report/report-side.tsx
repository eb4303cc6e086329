import { useLingui } from '@lingui/react/macro'
import type { Report } from '../../lib/report.ts'
import { AttachmentsSection } from './attachments-section.tsx'
import { DetailsSection } from './details-section.tsx'
import { MailsSection } from './mails-section.tsx'
import { NoticesSection } from './notices-section.tsx'
import { PeopleSection } from './people-section.tsx'
import styles from './report.module.css'
import { ReporterSection } from './reporter/reporter-section.tsx'
import { RoutingSection } from './routing-section.tsx'

export const ReportSide = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  return (
    <aside className={styles.side} aria-label={t`Gegevens`}>
      <DetailsSection report={report} />
      <ReporterSection report={report} />
      <RoutingSection report={report} />
      <NoticesSection report={report} />
      <AttachmentsSection report={report} />
      <MailsSection report={report} />
      <PeopleSection report={report} />
    </aside>
  )
}
