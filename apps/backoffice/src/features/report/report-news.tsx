import { useLingui } from '@lingui/react/macro'
import { formatTime } from '@meldpunt/domain'
import { Alert, Button } from '@meldpunt/ui'
import { useLanguage } from '../../lib/language.ts'
import type { HistoryEntry } from '../../lib/report.ts'
import styles from './report.module.css'

type ReportNewsProps = { news: readonly HistoryEntry[]; onSeen: () => void }

/** What changed since this page was opened: told while somebody reads, never swapped under their eyes unsaid. */
export const ReportNews = ({ news, onSeen }: ReportNewsProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  if (news.length === 0) return null
  return (
    <Alert tone="info" live="polite" title={t`Veranderd sinds je deze pagina opende`}>
      <ul className={styles.news}>
        {news.map((entry) => (
          <li key={entry.position}>
            <b>{entry.title}</b> {entry.sentence}{' '}
            <span className="soft small">
              {entry.by ? `${entry.by}, ` : null}
              {formatTime(entry.at, language)}
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={onSeen}>
          {t`Gezien`}
        </Button>
      </div>
    </Alert>
  )
}
