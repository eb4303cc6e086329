import { useLingui } from '@lingui/react/macro'
import { formatInstant, say } from '@meldpunt/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ChannelMark } from '../../../lib/inbox/channel-mark.tsx'
import { ItemFrame } from '../../../lib/inbox/item-frame.tsx'
import type { ItemPaneProps } from '../../../lib/inbox/item-pane.ts'
import { ItemState } from '../../../lib/inbox/item-state.tsx'
import { SnoozeForm } from '../../../lib/inbox/snooze-form.tsx'
import { useLanguage } from '../../../lib/language.ts'
import { MutationFailure } from '../../../lib/mutation-failure.tsx'
import { PresenceLine } from '../../../lib/presence/presence-line.tsx'
import { usePresence } from '../../../lib/presence/use-presence.ts'
import { trpc } from '../../../lib/trpc.ts'
import { JoinForm } from './join-form.tsx'
import { MailActs } from './mail-acts.tsx'
import { type Mail, MailLetter } from './mail-letter.tsx'
import { useSettleMail } from './use-settle-mail.ts'

const Meta = ({ mail }: { mail: Mail }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const who = [mail.from.name, mail.from.address].filter(Boolean).join(', ')
  return (
    <>
      <span>
        <ChannelMark channel="mail" label={say(language, 'channel.mail')} />{' '}
        <b>{who === '' ? t`Zonder naam` : who}</b>
      </span>
      <span>{formatInstant(mail.receivedAt, language)}</span>
    </>
  )
}

/** A mail that could not be handled by itself: what it is, and what it becomes. */
const Pane = ({ id, item, mail, back, onDone }: ItemPaneProps & { mail: Mail }) => {
  const { t } = useLingui()
  const [begun, setBegun] = useState<'join' | 'snooze' | null>(null)
  const present = usePresence(`mail:${id}`, begun === 'join' ? 'edits' : 'looks', item?.presence)
  const settling = useSettleMail(id, ({ as }, reportId) => {
    const said = { report: t`Melding gemaakt`, joined: t`Bij de melding gevoegd`, nothing: t`Niets te doen` }[
      as
    ]
    onDone({ said, ...(as === 'report' && reportId ? { open: `report:${reportId}` } : {}) })
  })
  const leave = () => setBegun(null)
  const isOpen = mail.state === 'open'
  return (
    <ItemFrame
      title={mail.subject || t`Zonder onderwerp`}
      back={back}
      presence={<PresenceLine present={present} />}
      meta={<Meta mail={mail} />}
      acts={
        <MailActs
          isOpen={isOpen}
          isPending={settling.isPending}
          onReport={() => settling.mutate({ as: 'report', reportId: null })}
          onJoin={() => setBegun('join')}
          onNothing={() => settling.mutate({ as: 'nothing', reportId: null })}
          onSnooze={() => setBegun('snooze')}
        />
      }
      letter={<MailLetter mail={mail} />}
      compose={
        <>
          <MutationFailure error={settling.error} />
          {begun === null && isOpen ? (
            <p className="soft">{t`Kies hierboven wat er met deze mail gebeurt.`}</p>
          ) : null}
          {begun === 'snooze' ? (
            <SnoozeForm itemKey={`mail:${id}`} item={item} onDone={onDone} onCancel={leave} />
          ) : null}
          {begun === 'join' ? (
            <JoinForm
              mail={mail}
              isPending={settling.isPending}
              onJoin={(reportId) => settling.mutate({ as: 'joined', reportId })}
              onCancel={leave}
            />
          ) : null}
        </>
      }
    />
  )
}

export const MailPane = (props: ItemPaneProps) => {
  const { t } = useLingui()
  const mail = useQuery(trpc.mail.get.queryOptions({ id: props.id }))
  if (mail.data) return <Pane {...props} mail={mail.data} />
  return (
    <ItemState
      query={mail}
      back={props.back}
      label={t`De mail`}
      loading={t`De mail komt eraan`}
      gone={t`Deze mail is er niet meer`}
    />
  )
}
