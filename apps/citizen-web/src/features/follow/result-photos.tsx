import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay, toDay } from '@meldpunt/domain'
import type { FollowView } from '../../lib/api.ts'
import { useLanguage } from '../../lib/site.tsx'
import styles from './follow.module.css'

/** The words and photo of the result, with the reporter's own photo beside it. */
export function ResultPhotos({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const language = useLanguage()
  const result = [...report.history].reverse().find(({ kind }) => kind === 'handled' || kind === 'answered')
  const after = result?.attachments[0]
  const before = report.photos[0]
  if (!result) return null
  const day = formatDay(toDay(result.at), language)
  return (
    <div className={styles.result}>
      {after ? (
        <figure>
          <img className="photo" src={after.url} alt={t`Foto van het resultaat`} />
          <figcaption>
            <Trans>
              <b>Na</b>, {day}
            </Trans>
          </figcaption>
        </figure>
      ) : null}
      <div className={styles.said}>
        {result.text ? (
          <p className={styles.quote}>
            <b>{result.by}</b>: ‘{result.text.text}’
          </p>
        ) : null}
        {after && before ? (
          <figure className={styles.before}>
            <img className="photo" src={before.thumbUrl} alt={t`Foto bij je melding`} />
            <figcaption>
              <Trans>
                <b>Voor</b>, jouw foto
              </Trans>
            </figcaption>
          </figure>
        ) : null}
      </div>
    </div>
  )
}
