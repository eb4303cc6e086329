import { useLingui } from '@lingui/react/macro'
import { formatDay, say } from '@meldpunt/domain'
import { Alert } from '@meldpunt/ui'
import { hrefs } from '../../lib/hrefs.ts'
import { useLanguage } from '../../lib/language.ts'
import type { Report } from '../../lib/report.ts'

/** What must be known before anything else is done with this report. */
export const ReportNotes = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { category, flagged, reopenText, question, declined, mergedInto, erased, status } = report
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
