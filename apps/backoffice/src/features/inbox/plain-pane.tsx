import { useLingui } from '@lingui/react/macro'
import { formatInstant, say } from '@meldpunt/domain'
import { Button, EmptyState, LinkButton } from '@meldpunt/ui'
import { useState } from 'react'
import { ChannelMark } from '../../lib/inbox/channel-mark.tsx'
import type { DeskItem } from '../../lib/inbox/inbox-search.ts'
import frame from '../../lib/inbox/item-frame.module.css'
import { ItemFrame } from '../../lib/inbox/item-frame.tsx'
import type { ItemPaneProps } from '../../lib/inbox/item-pane.ts'
import { SnoozeForm } from '../../lib/inbox/snooze-form.tsx'
import { useLanguage } from '../../lib/language.ts'
import { PresenceLine } from '../../lib/presence/presence-line.tsx'
import { usePresence } from '../../lib/presence/use-presence.ts'
import { useKeys } from '../../lib/use-keys.ts'

const Shown = ({ item, back, onDone }: ItemPaneProps & { item: DeskItem }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const [snoozes, setSnoozes] = useState(false)
  const present = usePresence(item.key, 'looks')
  useKeys({ u: () => setSnoozes(true) })
  return (
    <ItemFrame
      title={item.subject}
      back={back}
      presence={<PresenceLine present={present} />}
      meta={
        <>
          <span>
            <ChannelMark channel={item.channel} label={say(language, `channel.${item.channel}`)} />{' '}
            <b>{item.from === '' ? t`Zonder naam` : item.from}</b>
          </span>
          <span>{formatInstant(item.at, language)}</span>
        </>
      }
      acts={
        <Button variant="quiet" icon="clock" keyHint="U" onClick={() => setSnoozes(true)}>
          {t`Sluimer`}
        </Button>
      }
      letter={<p className={frame.text}>{item.firstLine}</p>}
      compose={
        snoozes ? <SnoozeForm itemKey={item.key} onDone={onDone} onCancel={() => setSnoozes(false)} /> : null
      }
    />
  )
}

/** An item of which no more is known than stands in the list. */
export const PlainPane = (props: ItemPaneProps) => {
  const { t } = useLingui()
  if (props.item) return <Shown {...props} item={props.item} />
  return (
    <EmptyState
      title={t`Dit staat niet meer in het postvak`}
      action={<LinkButton href={props.back}>{t`Terug naar het postvak`}</LinkButton>}
    />
  )
}
