import { useLingui } from '@lingui/react/macro'
import { statusLabels } from '@meldpunt/domain'
import { Icon, Keys, Link, StatusMark } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { hrefs } from '../../lib/hrefs.ts'
import { useLanguage } from '../../lib/language.ts'
import { PresenceLine } from '../../lib/presence/presence-line.tsx'
import { usePresence } from '../../lib/presence/use-presence.ts'
import { positionIn, queueAddress, queueOrder } from '../../lib/queue-order.ts'
import type { Report } from '../../lib/report.ts'
import { useKeys } from '../../lib/use-keys.ts'
import styles from './report.module.css'

/** J and K go through the list that the report was opened from. */
const Position = ({ id }: { id: string }) => {
  const { t } = useLingui()
  const { history } = useRouter()
  const [order] = useState(queueOrder.get)
  const position = positionIn(order, id)
  const go = (to: string | null | undefined) => to && history.push(hrefs.report(to))
  useKeys({ j: () => go(position?.next), k: () => go(position?.previous) })
  if (!position) return null
  return (
    <span className="small soft">
      {t`${position.index + 1} van ${position.count}`} <Keys keys={['J', 'K']} />
    </span>
  )
}

export const ReportHeader = ({ report, title }: { report: Report; title: string }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const present = usePresence(`report:${report.id}`, 'looks')
  return (
    <header className={styles.header}>
      <p className={styles.where}>
        <Link href={queueAddress.get()} icon="chevron-left" className="small">
          {t`Wachtrij`}
        </Link>
        <span className="ref soft">{report.reference}</span>
        <Position id={report.id} />
        {report.complaint ? <span className={styles.tag}>{t`Klacht`}</span> : null}
        <PresenceLine present={present} />
      </p>
      <div className={styles.titleLine}>
        <h1>{title}</h1>
        <StatusMark status={report.status} label={statusLabels[language][report.status]} size="big" />
      </div>
      {report.place?.text ? (
        <p className={styles.place}>
          <Icon name="pin" /> {report.place.text}
        </p>
      ) : null}
      {report.place?.text || report.erased ? null : (
        <p className={styles.place}>{t`Geen plaats opgegeven`}</p>
      )}
    </header>
  )
}
