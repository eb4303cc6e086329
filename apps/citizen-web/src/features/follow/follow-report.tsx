import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '@meldpunt/ui'
import type { FollowView } from '../../lib/api.ts'
import { usePath } from '../../lib/site.tsx'
import { AskReporter } from './ask-reporter.tsx'
import styles from './follow.module.css'
import { FollowAside } from './follow-aside.tsx'
import { FollowHead } from './follow-head.tsx'
import { JudgeResult } from './judge-result.tsx'
import { BackToMine } from './own-report.tsx'
import { ReportHistory } from './report-history.tsx'
import { ReportTrack } from './report-track.tsx'
import { ResultPhotos } from './result-photos.tsx'
import { useLive } from './use-live.ts'

/** Following a report like a parcel: where it stands, what comes next, what happened, what can be done. */
export function FollowReport({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const path = usePath()
  const news = useLive(report)
  const isWaiting = report.waitingForYou && report.can.includes('reply')
  return (
    <>
      <p className="visually-hidden" role="status">
        {news ? t`Er is nieuws over je melding: ${report.statusLabel}.` : ''}
      </p>
      <div className="wrap">
        <BackToMine report={report} />
        {isWaiting ? <AskReporter report={report} /> : <FollowHead report={report} />}
        <ResultPhotos report={report} />
        <JudgeResult report={report} />
      </div>
      <div className={styles.track}>
        <ReportTrack report={report} />
      </div>
      <div className="wrap">
        <div className="duo">
          <section aria-labelledby="history">
            <h2 id="history">
              <Trans>Wat er tot nu toe gebeurde</Trans>
            </h2>
            <ReportHistory entries={report.history} />
            <p className={styles.again}>
              <LinkButton href={path('melden')} icon="plus">
                <Trans>Meld nog iets anders</Trans>
              </LinkButton>
            </p>
          </section>
          <FollowAside report={report} />
        </div>
      </div>
    </>
  )
}
