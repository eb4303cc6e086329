import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay } from '@meldpunt/domain'
import { Rating, ReopenBox } from '@meldpunt/ui'
import type { FollowView } from '../../lib/api.ts'
import { useLanguage } from '../../lib/site.tsx'
import { CommandForm } from './command-form.tsx'
import styles from './follow.module.css'
import { KeptText } from './kept-text.tsx'
import { More } from './more.tsx'
import { TextForm } from './text-form.tsx'
import { keepText } from './text-keep.ts'

/** At the end: "this is not solved", and what the person thought of it. */
export function JudgeResult({ report }: { report: FollowView }) {
  const { can } = report
  if (!can.includes('requestReopen') && !can.includes('rate')) return null
  return (
    <div className={styles.judge}>
      {can.includes('requestReopen') ? <NotSolved report={report} /> : null}
      {can.includes('rate') ? <Opinion reportId={report.reportId} /> : null}
    </div>
  )
}

function NotSolved({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const language = useLanguage()
  const until = report.next.until ? formatDay(report.next.until, language) : null
  return (
    <ReopenBox title={t`Niet opgelost?`}>
      <p>
        <Trans>Zeg het ons. Een medewerker kijkt er dan naar.</Trans>{' '}
        {until ? <Trans>Dat kan nog tot en met {until}.</Trans> : null}
      </p>
      <More summary={t`Dit is niet opgelost`} action="requestReopen">
        <TextForm
          action="requestReopen"
          reportId={report.reportId}
          label={t`Wat is er nog niet opgelost?`}
          submitLabel={t`Laat er opnieuw naar kijken`}
        />
      </More>
    </ReopenBox>
  )
}

function Opinion({ reportId }: { reportId: string }) {
  const { t } = useLingui()
  const keepAs = `${reportId}.rate`
  return (
    <CommandForm
      action="rate"
      reportId={reportId}
      submitLabel={t`Geef mijn mening`}
      onDone={() => keepText(keepAs, '')}
    >
      {({ id, error, posted }) => (
        <>
          <Rating
            id={id('score')}
            name="score"
            legend={t`Hoe vond je het?`}
            hint={t`Van 1 (slecht) tot 5 (heel goed). Je kan dit één keer doen.`}
            labels={[t`Slecht`, t`Matig`, t`Gaat wel`, t`Goed`, t`Heel goed`]}
            error={error('score')}
          />
          <KeptText
            id={id('text')}
            keepAs={keepAs}
            posted={posted('text')}
            rows={2}
            label={t`Waarom?`}
            optionalLabel={t`(hoeft niet)`}
            error={error('text')}
          />
        </>
      )}
    </CommandForm>
  )
}
