import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay } from '@meldpunt/domain'
import { ReopenBox } from '@meldpunt/ui'
import type { FollowView } from '../../lib/api.ts'
import { useLanguage } from '../../lib/site.tsx'
import styles from './follow.module.css'
import { isClosed } from './last-words.ts'
import { Opinion, TextForm } from './lazy-forms.ts'
import { More } from './more.tsx'

/** At the end: "this is not solved", and what the person thought of it. */
export function JudgeResult({ report }: { report: FollowView }) {
  const { can } = report
  const hasJudged = report.rated && isClosed(report)
  if (!can.includes('requestReopen') && !can.includes('rate') && !hasJudged) return null
  return (
    <div className={styles.judge}>
      {can.includes('requestReopen') ? <NotSolved report={report} /> : null}
      {can.includes('rate') ? <Opinion reportId={report.reportId} /> : null}
      {hasJudged ? (
        <p className={styles.sent}>
          <Trans>Je gaf je mening. Dank je.</Trans>
        </p>
      ) : null}
    </div>
  )
}

function NotSolved({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const language = useLanguage()
  const until = report.next.until ? formatDay(report.next.until, language) : null
  // Only what was carried out can be "not solved"; what to say otherwise, the next step says.
  const isHandled = report.status === 'handled'
  return (
    <ReopenBox title={isHandled ? t`Niet opgelost?` : report.next.you}>
      {isHandled ? (
        <p>
          <Trans>Zeg het ons. Een medewerker kijkt er dan naar.</Trans>{' '}
          {until ? <Trans>Dat kan nog tot en met {until}.</Trans> : null}
        </p>
      ) : null}
      <More
        summary={isHandled ? t`Dit is niet opgelost` : t`Laat er opnieuw naar kijken`}
        action="requestReopen"
      >
        <TextForm
          action="requestReopen"
          reportId={report.reportId}
          label={isHandled ? t`Wat is er nog niet opgelost?` : t`Wat wil je ons zeggen?`}
          submitLabel={t`Laat er opnieuw naar kijken`}
        />
      </More>
    </ReopenBox>
  )
}
