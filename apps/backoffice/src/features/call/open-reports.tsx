import { useLingui } from '@lingui/react/macro'
import { Button, StatusMark } from '@meldpunt/ui'
import { useId, useState } from 'react'
import { noonOf, shortDay } from '../../lib/date.ts'
import { useLanguage } from '../../lib/language.ts'
import type { OpenReport, ScreenCall } from './call-views.ts'
import styles from './caller.module.css'
import { DigitHint } from './chord-hint.tsx'

type StripProps = { report: OpenReport; digit: number; isOpen: boolean; onOpen: () => void }

const Strip = ({ report, digit, isOpen, onOpen }: StripProps) => {
  const language = useLanguage()
  return (
    <li>
      <button
        type="button"
        className={styles.strip}
        aria-pressed={isOpen}
        aria-keyshortcuts={`Alt+${digit}`}
        onClick={onOpen}
      >
        <DigitHint digit={digit} />
        <span>
          <strong>{report.title}</strong>
          {report.place ? <span className={styles.where}>{report.place}</span> : null}
          <span className={styles.line2}>
            <StatusMark status={report.status} label={report.shownLabel} look="flat" />
            {report.when ? <span className="num">{shortDay(noonOf(report.when), language)}</span> : null}
          </span>
        </span>
      </button>
    </li>
  )
}

/** As many as leave the notes in sight. */
const most = 3

type OpenReportsProps = { call: ScreenCall; existingId: string; onOpen: (reportId: string) => void }

/** What the caller may well be calling about: their reports, open ones first. A digit opens any of them, in sight or not. */
export const OpenReports = ({ call, existingId, onOpen }: OpenReportsProps) => {
  const { t } = useLingui()
  const id = useId()
  const [showsAll, setShowsAll] = useState(false)
  if (!call.begun || call.channel === 'desk') return null
  const { known, openReports } = call.caller
  const { length } = openReports
  const place = openReports.findIndex(({ reportId }) => reportId === existingId)
  const shown = showsAll || place >= most ? length : most
  return (
    <section className={styles.reports}>
      <h3>{known === 'known' ? t`Meldingen van deze beller` : t`Eerder van dit nummer`}</h3>
      {length === 0 ? <p className="small soft">{t`Niets gevonden.`}</p> : null}
      <ul id={id}>
        {openReports.slice(0, shown).map((report, index) => (
          <Strip
            key={report.reportId}
            report={report}
            digit={index + 1}
            isOpen={report.reportId === existingId}
            onOpen={() => onOpen(report.reportId)}
          />
        ))}
      </ul>
      {length > most && place < most ? (
        <Button
          variant="quiet"
          size="small"
          aria-expanded={showsAll}
          aria-controls={id}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t`Toon er minder` : t`Toon alle ${length}`}
        </Button>
      ) : null}
    </section>
  )
}
