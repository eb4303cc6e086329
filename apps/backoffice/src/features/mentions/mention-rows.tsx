import { useLingui } from '@lingui/react/macro'
import { Button, Link } from '@meldpunt/ui'
import { isoOf, shortDay, shortTime } from '../../lib/date.ts'
import { hrefs } from '../../lib/hrefs.ts'
import { useLanguage } from '../../lib/language.ts'
import { readMentions } from '../../lib/mentions/read-mentions.ts'
import type { Outputs } from '../../lib/trpc.ts'
import styles from './mentions.module.css'

type MentionRow = Outputs['mention']['list']['rows'][number]

const MentionLine = ({ row }: { row: MentionRow }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { reportId, reference, title, by, text, at, readAt } = row
  return (
    <li className={styles.row} data-unread={readAt === null}>
      <div>
        <Link href={hrefs.report(reportId)} onClick={() => void readMentions(reportId)}>
          {title} <span className="tabular">{reference}</span>
        </Link>
        {readAt === null ? <b className={styles.fresh}>{t`nieuw`}</b> : null}
      </div>
      <p className={styles.text}>{text ?? t`Deze notitie mag je niet meer lezen.`}</p>
      <p className="soft small">
        {by},{' '}
        <time dateTime={isoOf(at)}>
          {shortDay(at, language)} {shortTime(at, language)}
        </time>
      </p>
      {readAt === null ? (
        <div>
          <Button size="small" variant="quiet" onClick={() => readMentions(reportId)}>
            {t`Gelezen`}
            <span className="visually-hidden"> {reference}</span>
          </Button>
        </div>
      ) : null}
    </li>
  )
}

/** Notes in which I was called, newest first; unread ones stand out in words too. */
export const MentionRows = ({ rows }: { rows: readonly MentionRow[] }) => (
  <ul className={styles.rows}>
    {rows.map((row) => (
      <MentionLine key={row.id} row={row} />
    ))}
  </ul>
)
