import { Trans, useLingui } from '@lingui/react/macro'
import { AskBox, StatusMark } from '@meldpunt/ui'
import { useEffect } from 'react'
import type { FollowView } from '../../lib/api.ts'
import { focusTitleWhenLost } from './focus-title.ts'
import styles from './follow.module.css'
import { Reference, titleOf } from './follow-head.tsx'
import { TextForm } from './lazy-forms.ts'

/** When the reporter has to act, that is the first thing on the page: the question is the heading, the answer in it. */
export function AskReporter({ report }: { report: FollowView }) {
  const { t } = useLingui()
  // The box goes away with the answer, and the focus with it.
  useEffect(() => focusTitleWhenLost, [])
  return (
    <section className={styles.askHead} aria-labelledby="title">
      <Reference report={report} />
      <p className={styles.title}>{titleOf(report)}</p>
      <AskBox
        status={<StatusMark status={report.status} label={report.statusLabel} />}
        term={report.next.you}
        aside={<Photo report={report} />}
      >
        <div>
          <h1 id="title" className={styles.question}>
            {report.question?.text ?? t`We hebben een vraag over je melding`}
          </h1>
          {report.description ? (
            <p className={styles.own} dir="auto">
              {report.description}
            </p>
          ) : null}
        </div>
        <TextForm
          action="reply"
          reportId={report.reportId}
          label={t`Jouw antwoord`}
          hint={t`Weet je het niet? Schrijf dat gewoon. Dan zoeken we het zelf.`}
          submitLabel={t`Verstuur mijn antwoord`}
          look={{ variant: 'primary', size: 'big' }}
        />
      </AskBox>
    </section>
  )
}

function Photo({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const photo = report.photos[0]
  if (!photo) return null
  return (
    <figure>
      <img className="photo" src={photo.thumbUrl} alt={t`Foto bij je melding`} />
      <figcaption>
        <Trans>De foto bij je melding</Trans>
      </figcaption>
    </figure>
  )
}
