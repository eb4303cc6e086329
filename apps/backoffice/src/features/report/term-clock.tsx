import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { daysBetween, dueDay, formatDay, formatInstant, formatTime, toDay } from '@meldpunt/domain'
import { noonOf, shortWeekday } from '../../lib/date.ts'
import { useLanguage } from '../../lib/language.ts'
import { useNow } from '../../lib/now.ts'
import type { Report } from '../../lib/report.ts'
import { dueWords } from '../../words/due-words.ts'
import { clockFigure, clockWidth } from './clock-figure.ts'
import styles from './term-clock.module.css'

const dayLength = 86_400_000

type Headline = { report: Report; now: number; language: 'nl' | 'en' }

/** How long is left, in the words of the calendar. */
function useHeadline({ report: { due, closedAt, referral }, now, language }: Headline): string {
  const { t } = useLingui()
  if (closedAt !== null) return t`Afgesloten op ${formatDay(toDay(closedAt), language)}`
  if (due.state === 'stopped')
    return referral ? t`De klok staat stil, bij ${referral.partner.name}` : t`De klok staat stil`
  if (due.at === null) return t`Geen termijn beloofd`
  if (due.state === 'late') return dueWords(due, { now, language })
  const days = daysBetween(toDay(now), dueDay(due.at))
  return days === 0 ? t`Vandaag klaar` : plural(days, { one: 'Nog # dag', other: 'Nog # dagen' })
}

function usePausedWords({ due }: Report, now: number): string | null {
  const paused = due.pauses.reduce((sum, { from, to }) => sum + (to ?? now) - from, 0)
  const days = Math.round(paused / dayLength)
  if (due.pauses.length === 0) return null
  return days === 0
    ? plural(due.pauses.length, { one: '# keer stil gestaan', other: '# keer stil gestaan' })
    : plural(days, { one: '# dag stil gestaan', other: '# dagen stil gestaan' })
}

const path = ({ x1, x2 }: { x1: number; x2: number }) => `M${x1} 44H${x2}`
const middle = ({ x1, x2 }: { x1: number; x2: number }) => (x1 + x2) / 2

type DrawingProps = { report: Report; now: number; description: string }

const Drawing = ({ report, now, description }: DrawingProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { due, plan, closedAt } = report
  const figure = clockFigure({ ...due, now, closedAt, plan })
  const firstStop = figure.stops[0]
  return (
    <svg className={styles.figure} viewBox={`0 0 ${clockWidth} 92`} role="img" aria-label={description}>
      {figure.days.map(({ day, x, label, isToday }) => (
        <g key={day}>
          <path className={styles.axis} d={`M${x} 47v4`} />
          {label || isToday ? (
            <text className={isToday ? styles.key : styles.day} x={x} y="68">
              {shortWeekday(noonOf(day), language)}
            </text>
          ) : null}
        </g>
      ))}
      <path className={styles.base} d={path(figure.base)} />
      {figure.runs.map((run) => (
        <path key={run.x1} className={styles.run} d={path(run)} />
      ))}
      {figure.stops.map((stop) => (
        <path key={stop.x1} className={styles.stop} d={path(stop)} />
      ))}
      {due.state === 'late' && figure.late ? <path className={styles.overrun} d={path(figure.late)} /> : null}
      {figure.plan ? (
        <>
          <rect
            className={styles.plan}
            x={figure.plan.x1}
            y="36"
            width={figure.plan.x2 - figure.plan.x1}
            height="16"
            rx="3"
          />
          <text className={styles.planned} x={middle(figure.plan)} y="26">
            {plan?.crew ? t`gepland, ${plan.crew}` : t`gepland`}
          </text>
        </>
      ) : null}
      {firstStop ? (
        <text className={styles.stopped} x={middle(firstStop)} y="26">
          {t`klok stil`}
        </text>
      ) : null}
      <circle className={styles.now} cx={figure.now} cy="44" r="6" />
      <text className={styles.key} x={figure.now} y={firstStop || figure.plan ? 14 : 26}>
        {closedAt === null ? t`nu` : t`klaar`}
      </text>
      {figure.due === null ? null : (
        <>
          <path className={styles.due} d={`M${figure.due} 30v28`} />
          <text className={styles.dueWord} x={Math.min(figure.due + 4, clockWidth)} y="88">
            {due.at === null ? '' : t`uiterlijk ${formatTime(due.at, language)}`}
          </text>
        </>
      )}
    </svg>
  )
}

/** The promise as a line: from receipt to the due moment, where it stood still, when it is planned, and now. */
export const TermClock = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const now = useNow()
  const { due, closedAt } = report
  const started = formatInstant(due.from, language)
  const until = due.at === null ? null : formatInstant(due.at, language)
  const paused = usePausedWords(report, now)
  const headline = useHeadline({ report, now, language })
  const description = until ? t`Gestart op ${started}, uiterlijk ${until}` : t`Gestart op ${started}`
  const isLate = due.state === 'late' && closedAt === null
  return (
    <section className={styles.clock} aria-label={t`Termijn`}>
      <div className={styles.head}>
        <h2 className={isLate ? styles.late : undefined}>{headline}</h2>
        <span className="soft small">{[description, paused].filter(Boolean).join(' · ')}</span>
      </div>
      <Drawing report={report} now={now} description={`${headline}. ${description}`} />
    </section>
  )
}
