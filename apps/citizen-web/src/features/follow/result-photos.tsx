import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay, toDay } from '@meldpunt/domain'
import type { FollowView } from '../../lib/api.ts'
import { useLanguage } from '../../lib/site.tsx'
import styles from './follow.module.css'
import { lastWords } from './last-words.ts'

/** The words and photo of the result or the refusal, with the reporter's own photo beside it. */
export function ResultPhotos({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const language = useLanguage()
  const words = lastWords(report)
  const [result] = words
  const after = result?.attachments[0]
  const before = report.photos[0]
  if (!result || (!after && words.every(({ text }) => text === null))) return null
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
        {words.map((entry) => (
          <Words key={entry.position} entry={entry} />
        ))}
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

/** What was decided, and the words that go with it; a result speaks for itself. */
const Words = ({ entry: { kind, sentence, text, by } }: { entry: FollowView['history'][number] }) => (
  <>
    {kind === 'handled' || kind === 'answered' ? null : <p>{sentence}</p>}
    {text ? (
      <p className={styles.quote}>
        <b>{by}</b>: ‘<bdi lang={text.language ?? undefined}>{text.text}</bdi>’
      </p>
    ) : null}
  </>
)
