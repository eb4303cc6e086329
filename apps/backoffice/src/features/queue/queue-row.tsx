import { useLingui } from '@lingui/react/macro'
import { statusLabels } from '@meldpunt/domain'
import { DueLine, Icon, Row, StatusMark } from '@meldpunt/ui'
import { hrefs } from '../../lib/hrefs.ts'
import { useLanguage } from '../../lib/language.ts'
import type { Outputs } from '../../lib/trpc.ts'
import { duePosition, dueWords } from '../../words/due-words.ts'
import styles from './queue.module.css'

export type Report = Outputs['desk']['queue']['rows'][number]
type QueueRowProps = { report: Report; now: number; showDepartment: boolean }

const DueCell = ({ report, now }: { report: Report; now: number }) => {
  const language = useLanguage()
  const { due, partner } = report
  const label = dueWords(due, { now, language, partner: partner?.name ?? null })
  if (due.state === 'none') return <span className="soft small">{label}</span>
  return <DueLine state={due.state} position={duePosition(due, now)} label={label} />
}

/** One report. The link covers the whole row, so that the row is one target and the list stays a list of links. */
export const QueueRow = ({ report, now, showDepartment }: QueueRowProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { category, placeText, summary } = report
  const team = report.crew ?? report.assignee
  return (
    <Row>
      <td className={styles.ref}>
        <span className="ref">{report.reference}</span>
      </td>
      <td className={styles.what}>
        <a href={hrefs.report(report.id)} className={styles.rowLink} data-row-link>
          <b>{category?.label ?? t`Nog geen categorie`}</b> {placeText}
        </a>{' '}
        <span className="soft">{summary ?? t`tekst afgeschermd`}</span>
      </td>
      <td className={styles.status}>
        <StatusMark status={report.status} label={statusLabels[language][report.status]} look="flat" />
        {report.flagged ? (
          <span className={styles.flag} title={t`De melder zegt: niet opgelost`}>
            <Icon name="flag" size="small" />
            <span className="visually-hidden">{t`De melder zegt: niet opgelost`}</span>
          </span>
        ) : null}
      </td>
      <td className={styles.due}>
        <DueCell report={report} now={now} />
      </td>
      <td className={styles.team}>
        {showDepartment ? report.department.name : (team ?? <span className="soft">{t`geen`}</span>)}
      </td>
    </Row>
  )
}
