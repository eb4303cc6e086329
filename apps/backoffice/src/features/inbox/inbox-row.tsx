import { useLingui } from '@lingui/react/macro'
import { daysBetween, say, toDay } from '@meldpunt/domain'
import { Icon } from '@meldpunt/ui'
import { percentOf } from '../../lib/confidence.ts'
import { isoOf, shortDay, shortTime, shortWeekday } from '../../lib/date.ts'
import { ChannelMark } from '../../lib/inbox/channel-mark.tsx'
import type { DeskItem } from '../../lib/inbox/inbox-search.ts'
import { useLanguage } from '../../lib/language.ts'
import type { Locale } from '../../lib/locale.ts'
import { PresenceLine } from '../../lib/presence/presence-line.tsx'
import { reasonLabels } from '../../words/inbox-words.ts'
import { endLabel, mailReasonLabels } from '../../words/mail-words.ts'
import styles from './inbox.module.css'

type InboxRowProps = { item: DeskItem; href: string; current: boolean; now: number }

const week = 7

/** The hour of today; of another day that day too, with its month once a weekday says too little. */
function momentOf(at: number, now: number, language: Locale): string {
  const ago = daysBetween(toDay(at), toDay(now))
  if (ago === 0) return shortTime(at, language)
  const day = ago < week ? shortWeekday(at, language) : shortDay(at, language)
  return `${day} ${shortTime(at, language)}`
}

const Tags = ({ item }: { item: DeskItem }) => {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const { presence, proposal, reason, snoozedUntil, snoozeNote, ended } = item
  const why = reasonLabels[reason]
  const share = percentOf(proposal?.confidence ?? 0)
  return (
    <span className={styles.tags}>
      {why ? (
        <span className={styles.why}>
          <Icon name="flag" size="small" /> {i18n._(why)}
        </span>
      ) : null}
      {ended ? <span>{i18n._(endLabel(ended))}</span> : null}
      {ended?.why ? <span>{i18n._(mailReasonLabels[ended.why])}</span> : null}
      {snoozedUntil === null ? null : <span>{t`tot ${shortDay(snoozedUntil, language)}`}</span>}
      {snoozeNote ? <span>{snoozeNote}</span> : null}
      {proposal ? <span>{t`voorstel: ${proposal.label}, ${share} %`}</span> : null}
      {presence.length > 0 ? <PresenceLine present={presence} /> : null}
    </span>
  )
}

/** One item. The line is one link, so that the list stays a list of links. */
export const InboxRow = ({ item, href, current, now }: InboxRowProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { channel, kind, from, at, overADay, subject, firstLine } = item
  const label = kind === 'callback' ? t`Terugbellen` : say(language, `channel.${channel}`)
  return (
    <li>
      <a
        href={href}
        className={styles.row}
        data-inbox-row
        data-key={item.key}
        aria-current={current ? 'true' : undefined}
      >
        <ChannelMark channel={kind === 'callback' ? 'phone' : channel} label={label} />
        <span className={styles.from}>{from === '' ? t`Zonder naam` : from}</span>
        <time dateTime={isoOf(at)} className={overADay ? styles.late : undefined}>
          {overADay ? <Icon name="danger" size="small" /> : null}
          {momentOf(at, now, language)}
        </time>
        <span className={styles.subject}>
          {subject === '' && kind === 'callback' ? t`Gemiste oproep` : subject}
        </span>
        <span className={styles.line}>{firstLine}</span>
        <Tags item={item} />
      </a>
    </li>
  )
}
