import { useLingui } from '@lingui/react/macro'
import { dueDay, formatDay } from '@meldpunt/domain'
import { classNames, LinkButton, Skeleton, StatusMark } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { shortDay } from '../../lib/date.ts'
import { hrefs } from '../../lib/hrefs.ts'
import { useLanguage } from '../../lib/language.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import { ReadAloud } from './read-aloud.tsx'
import styles from './work.module.css'

/** What the reporter may hear: the last thing that they see themselves, and by when it is done. */
const Standing = ({ reportId }: { reportId: string }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const report = useQuery(trpc.report.get.queryOptions({ id: reportId }))
  if (report.isError) return <LoadError error={report.error} onRetry={() => report.refetch()} />
  if (!report.data) return <Skeleton label={t`De melding komt eraan`} lines={4} />
  const { reference, category, place, status, statusLabel, department, due, timeline, description } =
    report.data
  const told = timeline.filter(({ internal }) => !internal)
  const last = told.at(-1)
  const day = due.at !== null && due.state !== 'stopped' ? formatDay(dueDay(due.at), language) : null
  return (
    <>
      <div>
        <h2>
          <span className="ref">{reference}</span> {category?.label ?? t`Nog geen categorie`}
        </h2>
        <p className="soft">{place?.text ?? t`Geen plaats`}</p>
      </div>
      <ReadAloud>
        <p>
          <b>{last?.title ?? statusLabel}</b>. {last?.sentence}
        </p>
        {day ? <p>{t`Ze lossen het op, ten laatste op ${day}.`}</p> : null}
      </ReadAloud>
      <dl>
        <dt>{t`Status`}</dt>
        <dd>
          <StatusMark status={status} label={statusLabel} look="flat" />
        </dd>
        <dt>{t`Dienst`}</dt>
        <dd>{department.name}</dd>
        <dt>{t`Gemeld`}</dt>
        <dd>{description}</dd>
      </dl>
      <ol className={styles.steps} aria-label={t`Wat er gebeurde`}>
        {told.toReversed().map(({ position, at, title, sentence }) => (
          <li key={position}>
            <span className="soft num">{shortDay(at, language)}</span>
            <span>
              <b>{title}</b> {sentence}
            </span>
          </li>
        ))}
      </ol>
      <p>
        <LinkButton href={hrefs.report(reportId)}>{t`Open de melding`}</LinkButton>
      </p>
    </>
  )
}

/** "Where is my report?": where it stands, in words to say, without leaving the call. */
export const ExistingPane = ({ reportId }: { reportId: string }) => (
  <div className={classNames(styles.sheet, styles.existing)}>
    <Standing key={reportId} reportId={reportId} />
  </div>
)
