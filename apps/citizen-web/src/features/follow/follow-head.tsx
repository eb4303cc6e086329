import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay, toDay } from '@meldpunt/domain'
import { Facts, Statement, StatusMark } from '@meldpunt/ui'
import type { FollowView } from '../../lib/api.ts'
import { city } from '../../lib/city.ts'
import { useLanguage } from '../../lib/site.tsx'
import styles from './follow.module.css'
import { isClosed } from './last-words.ts'

/** Number of the report; its title is the small heading, the statement is the large sentence. */
export function FollowHead({ report }: { report: FollowView }) {
  return (
    <section className={styles.head} aria-labelledby="title">
      <div>
        <Reference report={report} />
        <h1 id="title" className={styles.title}>
          {titleOf(report)}
        </h1>
        <Statement>
          {report.statement.map(({ text, emphasis }) => (emphasis ? <em key={text}>{text}</em> : text))}
        </Statement>
        <p className={styles.now}>
          <StatusMark status={report.status} label={report.statusLabel} size="big" />
          {report.can.includes('requestReopen') ? null : <span>{report.next.you}</span>}
        </p>
      </div>
      <OwnPhoto report={report} />
      <div className={styles.facts}>
        <FollowFacts report={report} />
      </div>
    </section>
  )
}

export const titleOf = ({ title, place }: FollowView): string => (place ? `${title}, ${place}` : title)

export const Reference = ({ report }: { report: FollowView }) => (
  <p className={styles.reference}>
    <Trans>
      Melding <span className="ref">{report.reference}</span>
    </Trans>
  </p>
)

function OwnPhoto({ report }: { report: FollowView }) {
  const language = useLanguage()
  const photo = report.photos[0]
  const day = formatDay(toDay(report.receivedAt), language)
  const { t } = useLingui()
  if (!photo) return null
  return (
    <figure className={styles.photo}>
      <img className="photo" src={photo.thumbUrl} alt={t`Foto bij je melding`} />
      <figcaption>
        <Trans>Jouw foto, {day}</Trans>
      </figcaption>
    </figure>
  )
}

/** Who has it, what happens now and until when; the rest of the facts stands elsewhere on the page. */
function FollowFacts({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const when = report.facts.find(({ code }) => code === 'when')
  const holder = {
    term: isClosed(report) ? t`Wie volgde het op?` : t`Wie heeft het?`,
    value: report.next.holder.name,
    note: t`Vragen? Bel ${city.number}, werkdagen van 9 tot 17 uur.`,
  }
  const now = { term: t`Wat gebeurt er nu?`, value: report.next.now }
  return <Facts items={[holder, now, ...(when ? [{ term: t`Wanneer?`, value: when.value }] : [])]} />
}
