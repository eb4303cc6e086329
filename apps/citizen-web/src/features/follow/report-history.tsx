import { useLingui } from '@lingui/react/macro'
import { formatDay, formatTime, toDay } from '@meldpunt/domain'
import { History, HistoryItem, PhotoPair, Said } from '@meldpunt/ui'
import type { FollowView } from '../../lib/api.ts'
import { useLanguage } from '../../lib/site.tsx'

type Entry = FollowView['history'][number]

/** Everything that happened, newest first, in plain words with photos. */
export const ReportHistory = ({ entries }: { entries: readonly Entry[] }) => (
  <History>
    {[...entries]
      .sort((a, b) => b.position - a.position)
      .map((entry) => (
        <OneEntry key={entry.position} entry={entry} />
      ))}
  </History>
)

function OneEntry({ entry }: { entry: Entry }) {
  const language = useLanguage()
  const told = useTold(entry)
  return (
    <HistoryItem
      dateTime={new Date(entry.at).toISOString()}
      day={formatDay(toDay(entry.at), language)}
      time={formatTime(entry.at, language)}
      title={entry.title}
      told={told}
    >
      <p>{entry.sentence}</p>
      {entry.text ? <Said lang={entry.text.language ?? undefined}>{entry.text.text}</Said> : null}
      <EntryPhotos entry={entry} />
    </HistoryItem>
  )
}

function EntryPhotos({ entry }: { entry: Entry }) {
  const { t } = useLingui()
  if (entry.attachments.length === 0) return null
  return (
    <PhotoPair>
      {entry.attachments.map(({ id, url, thumbUrl }, index) => (
        <a key={id} href={url}>
          <img
            className="photo"
            src={thumbUrl}
            alt={t`Foto ${index + 1} bij: ${entry.title}`}
            loading="lazy"
          />
        </a>
      ))}
    </PhotoPair>
  )
}

function useTold({ toldBy }: Entry): string | undefined {
  const { t } = useLingui()
  const ways: Readonly<Record<string, string>> = {
    mail: t`een mail`,
    sms: t`een sms`,
    mijn_burgerprofiel: t`een bericht in Mijn Burgerprofiel`,
  }
  const said = toldBy.flatMap((channel) => ways[channel] ?? [])
  if (said.length === 0) return undefined
  const list = said.join(` ${t`en`} `)
  return t`Je kreeg ${list}.`
}
