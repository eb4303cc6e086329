import { Trans, useLingui } from '@lingui/react/macro'
import { formatDay, toDay } from '@meldpunt/domain'
import { Icon, MiniTrack, StatusMark } from '@meldpunt/ui'
import type { MyReport } from '../../lib/api.ts'
import { useLanguage, usePath } from '../../lib/site.tsx'
import styles from './account.module.css'

type ReportLineProps = { report: MyReport; onOpen: (reportId: string) => void }

/** One report: what is new, what it is, where it stands, and how far it is. */
export function ReportLine({ report, onOpen }: ReportLineProps) {
  const { t } = useLingui()
  const path = usePath()
  const { reportId, title, place, news, closedAt, track } = report
  const step = track.done + 1
  return (
    <li>
      <div className={styles.line}>
        {news ? (
          <span className={styles.new}>
            <Trans>Nieuw: {news}</Trans>
          </span>
        ) : null}
        <h3>
          <a href={path(`melding/${reportId}`)} onClick={() => onOpen(reportId)}>
            {place ? `${title}, ${place}` : title}
          </a>
        </h3>
        <p className={closedAt === null ? styles.say : undefined}>
          <Say report={report} />
        </p>
        <Meta report={report} />
        {report.linkedByDesk ? <LinkedByDesk report={report} /> : null}
      </div>
      <div className={styles.state}>
        <StatusMark status={report.status} label={report.statusLabel} />
        {closedAt === null ? (
          <p>
            <MiniTrack total={track.total} done={track.done} waiting={track.waiting} />
            <span className="visually-hidden">{t`Stap ${step} van ${track.total}: ${track.step}`}</span>
          </p>
        ) : null}
      </div>
    </li>
  )
}

function Say({ report: { question, sentence } }: Pick<ReportLineProps, 'report'>) {
  const language = useLanguage()
  if (!question) return sentence
  const day = question.until && formatDay(question.until, language)
  return (
    <>
      {question.text ?? sentence} {day ? <Trans>Antwoord ten laatste {day}.</Trans> : null}
    </>
  )
}

function Meta({ report }: Pick<ReportLineProps, 'report'>) {
  const { t } = useLingui()
  const language = useLanguage()
  const { reference, receivedAt, closedAt, rating, mergedInto } = report
  const received = formatDay(toDay(receivedAt), language)
  const closed = closedAt === null ? null : formatDay(toDay(closedAt), language)
  const said = [
    closed === null ? t`gemeld op ${received}` : closed,
    ...(rating === null ? [] : [t`je gaf een ${rating}`]),
    ...(mergedInto === null ? [] : [t`gaat verder als ${mergedInto}`]),
  ]
  return (
    <p className={styles.meta}>
      <span className="ref">{reference}</span> · {said.join(' · ')}
    </p>
  )
}

function LinkedByDesk({ report: { reportId, channel } }: Pick<ReportLineProps, 'report'>) {
  const { t } = useLingui()
  const path = usePath()
  const came: Readonly<Record<string, string>> = {
    phone: t`Je belde hierover.`,
    mail: t`Je mailde hierover.`,
    visit: t`Je kwam hiervoor langs.`,
  }
  return (
    <p className={styles.from}>
      <Icon name={channel === 'phone' ? 'phone' : channel === 'mail' ? 'mail' : 'person'} />
      <span>
        {came[channel]} <Trans>1777 zette deze melding bij jouw meldingen.</Trans>{' '}
        <a href={path(`mijn/niet-van-mij/${reportId}`)}>
          <Trans>Niet van jou?</Trans>
        </a>
      </span>
    </p>
  )
}
