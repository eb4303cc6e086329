import { useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import { Button, Icon } from '@meldpunt/ui'
import type { DeskItem } from '../../../lib/inbox/inbox-search.ts'
import frame from '../../../lib/inbox/item-frame.module.css'
import { useLanguage } from '../../../lib/language.ts'
import type { HistoryEntry, Report } from '../../../lib/report.ts'
import { AttachmentsSection } from '../attachments-section.tsx'
import { ReportNews } from '../report-news.tsx'
import { ReportNotes } from '../report-notes.tsx'
import { useSeen } from '../use-seen.ts'
import { BesideFacts } from './beside-facts.tsx'
import { BesideMail } from './beside-mail.tsx'
import type { Begun } from './beside-pane.tsx'

type BesideLetterProps = { report: Report; item: DeskItem | null; onBegin: (what: Begun) => void }

const isSaidLater = ({ kind, internal, text }: HistoryEntry): boolean =>
  kind !== 'submitted' && !internal && text !== null

const Entry = ({ entry }: { entry: HistoryEntry }) => {
  const language = useLanguage()
  return (
    <section aria-label={entry.title}>
      <p className="soft small">
        <b>{entry.title}</b> {entry.by ? `${entry.by}, ` : null}
        {formatInstant(entry.at, language)}
      </p>
      <p className={frame.text} lang={entry.text?.language ?? undefined} dir="auto">
        {entry.text?.text}
      </p>
    </section>
  )
}

const Notes = ({ report, onBegin }: Pick<BesideLetterProps, 'report' | 'onBegin'>) => {
  const { t } = useLingui()
  const language = useLanguage()
  const notes = report.timeline.filter(({ kind }) => kind === 'note_added')
  const canAdd = report.legal.includes('note')
  if (notes.length === 0 && !canAdd) return null
  return (
    <section className={frame.internal} aria-label={t`Interne notities`}>
      <h2>
        <Icon name="lock" size="small" /> {t`Interne notitie, de melder ziet dit niet`}
      </h2>
      {notes.map(({ position, text, by, at }) => (
        <div key={position}>
          <p className={frame.text}>{text?.text}</p>
          <p className="soft small">
            {by ? `${by}, ` : null}
            {formatInstant(at, language)}
          </p>
        </div>
      ))}
      {canAdd ? (
        <div>
          <Button variant="quiet" size="small" keyHint="I" onClick={() => onBegin('note')}>
            {t`Notitie toevoegen`}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

/** Of a mail the title of the pane is its subject, which is then not said again. */
function withoutTitle(description: string, item: DeskItem | null): string {
  const title = `${item?.subject ?? ''}\n\n`
  return item && description.startsWith(title) ? description.slice(title.length) : description
}

/** What the reporter wrote, with everything that was said since, and what we know of it. */
export const BesideLetter = ({ report, item, onBegin }: BesideLetterProps) => {
  const { t } = useLingui()
  const { news, markSeen } = useSeen(report.timeline)
  return (
    <>
      <ReportNews news={news} onSeen={markSeen} />
      <ReportNotes report={report} />
      <p className={frame.text} lang={report.language} dir="auto">
        {report.description === null ? t`Geen tekst` : withoutTitle(report.description, item)}
      </p>
      {report.timeline.filter(isSaidLater).map((entry) => (
        <Entry key={entry.position} entry={entry} />
      ))}
      <AttachmentsSection report={report} />
      <BesideMail report={report} />
      <BesideFacts report={report} item={item} onBegin={onBegin} />
      <Notes report={report} onBegin={onBegin} />
    </>
  )
}
