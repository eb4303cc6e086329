import { useLingui } from '@lingui/react/macro'
import { formatDay, say, statusLabels } from '@meldpunt/domain'
import { Alert, StatusMark } from '@meldpunt/ui'
import { hrefs } from '../../lib/hrefs.ts'
import { useLanguage } from '../../lib/language.ts'
import type { Report } from '../../lib/report.ts'
import styles from './report.module.css'

/** What must be known before anything else is done with this report. */
export const ReportNotes = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { category, flagged, reopenText, question, declined, mergedInto, erased, status, partOf, parts } =
    report
  const until = question?.until ? formatDay(question.until, language) : null
  return (
    <>
      {erased ? <Alert tone="info">{t`De persoonsgegevens van deze melding zijn gewist.`}</Alert> : null}
      {mergedInto ? (
        <Alert tone="info" title={t`Samengevoegd met een andere melding`}>
          <p>
            {t`Werk verder in`}{' '}
            <a href={hrefs.report(mergedInto.id)} className="ref">
              {mergedInto.reference}
            </a>
            .
          </p>
        </Alert>
      ) : null}
      {parts.length > 0 ? (
        <Alert tone="info" title={t`Opgesplitst in delen`}>
          <p>{t`Werk verder in een van de delen:`}</p>
          <ul className={styles.linked}>
            {parts.map((part) => (
              <li key={part.id}>
                <a href={hrefs.report(part.id)} className="ref">
                  {part.reference}
                </a>
                <StatusMark status={part.status} label={statusLabels[language][part.status]} look="flat" />
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {partOf ? (
        <Alert tone="info" title={t`Deel van een opgesplitste melding`}>
          <p>
            {t`De melder volgt`} <a href={hrefs.report(partOf)}>{t`de hele melding`}</a>.
          </p>
        </Alert>
      ) : null}
      {category?.danger && status === 'received' ? (
        <Alert tone="danger" title={t`Opgelet: gevaar`}>
          {category.danger}
        </Alert>
      ) : null}
      {flagged ? (
        <Alert tone="warning" title={t`De melder zegt dat het niet opgelost is`}>
          {reopenText}
        </Alert>
      ) : null}
      {question?.text ? (
        <Alert
          tone="warning"
          title={until ? t`Vraag aan de melder, antwoord tegen ${until}` : t`Vraag aan de melder`}
        >
          {question.text}
        </Alert>
      ) : null}
      {declined ? (
        <Alert tone="info" title={say(language, `decline.${declined.reason}`)}>
          {declined.explanation}
        </Alert>
      ) : null}
    </>
  )
}
