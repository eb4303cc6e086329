import { useLingui } from '@lingui/react/macro'
import { formatRange, type NoticeChannel, noticeChannels, say, statusLabels, toDay } from '@meldpunt/domain'
import { Icon, type IconName, StatusMark, TimelineLanes } from '@meldpunt/ui'
import type { ComponentProps } from 'react'
import { isoOf, noonOf, shortDay, shortTime } from '../../lib/date.ts'
import { useLanguage } from '../../lib/language.ts'
import type { Locale } from '../../lib/locale.ts'
import type { HistoryEntry, Report } from '../../lib/report.ts'
import { type Card, cardsOf } from './lane-items.ts'
import styles from './report.module.css'

type Item = ComponentProps<typeof TimelineLanes>['items'][number]

const channelIcons: Record<NoticeChannel, IconName> = {
  mail: 'mail',
  sms: 'answer',
  mijn_burgerprofiel: 'id',
  none: 'minus',
}

const ToldBy = ({ channels }: { channels: readonly string[] }) => {
  const language = useLanguage()
  return noticeChannels
    .filter((channel) => channels.includes(channel))
    .map((channel) => (
      <span key={channel} className={styles.told}>
        <Icon name={channelIcons[channel]} size="small" /> {say(language, `told_by.${channel}`)}
      </span>
    ))
}

const Photos = ({ entry }: { entry: HistoryEntry }) => {
  const { t } = useLingui()
  if (entry.attachments.length === 0) return null
  return (
    <span className={styles.photos}>
      {entry.attachments.map(({ id, url, thumbUrl }) => (
        <a key={id} href={url} target="_blank" rel="noreferrer">
          <img src={thumbUrl} alt={t`Foto bij ${entry.title}`} loading="lazy" />
        </a>
      ))}
    </span>
  )
}

const Body = ({ card: { entry, part } }: { card: Card }) => (
  <>
    {part === 'text' || entry.kind === 'note_added' ? null : <p>{entry.sentence}</p>}
    {part !== 'fact' && entry.text ? (
      <blockquote className={styles.said} lang={entry.text.language ?? undefined} dir="auto">
        {entry.text.text}
      </blockquote>
    ) : null}
    {part === 'text' ? null : <Photos entry={entry} />}
  </>
)

const New = () => {
  const { t } = useLingui()
  return <mark className={styles.new}>{t`Nieuw`}</mark>
}

type Head = { card: Card; isNew: boolean; language: Locale }

/** A change of status is headed by the status itself; its name once is enough. */
const headOf = ({ card: { entry, lane }, isNew, language }: Head): Pick<Item, 'status' | 'title'> => {
  const mark = isNew ? <New /> : null
  if (lane === 'staff' || entry.status === null) {
    return {
      title: (
        <>
          {mark} {entry.title}
        </>
      ),
    }
  }
  const label = statusLabels[language][entry.status]
  return {
    status: (
      <>
        {mark} <StatusMark status={entry.status} label={label} />
      </>
    ),
  }
}

/** The history in two lanes, newest first, with what is expected on top. */
export const ReportHistory = ({ report, news }: { report: Report; news: readonly HistoryEntry[] }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const cards = report.timeline.toReversed().flatMap(cardsOf)
  const items = cards.map((card, index): Item => {
    const { entry, lane, part } = card
    const isNewDay = index === 0 || toDay(entry.at) !== toDay(cards[index - 1]?.entry.at ?? 0)
    return {
      id: `${entry.position}-${lane}`,
      lane,
      time: shortTime(entry.at, language),
      dateTime: isoOf(entry.at),
      ...(isNewDay ? { day: shortDay(entry.at, language) } : {}),
      by: entry.by,
      ...headOf({ card, language, isNew: news.some(({ position }) => position === entry.position) }),
      body: <Body card={card} />,
      ...(entry.toldBy.length > 0 && part !== 'text' ? { sent: <ToldBy channels={entry.toldBy} /> } : {}),
    }
  })
  return (
    <section aria-label={t`Verloop`}>
      <TimelineLanes
        publicTitle={t`De melder ziet dit`}
        staffTitle={t`Alleen personeel`}
        items={[...expectedItems(report, language, t`Verwacht: uitgevoerd`), ...items]}
      />
    </section>
  )
}

function expectedItems({ plan, status }: Report, language: Locale, title: string): readonly Item[] {
  if (!plan || status !== 'planned') return []
  return [
    {
      id: 'expected',
      lane: 'public',
      expected: true,
      day: shortDay(noonOf(plan.first), language),
      time: plan.last === plan.first ? '' : shortDay(noonOf(plan.last), language),
      dateTime: plan.first,
      title,
      body: formatRange(plan, language),
    },
  ]
}
