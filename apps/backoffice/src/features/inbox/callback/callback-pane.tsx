import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import frame from '../../../lib/inbox/item-frame.module.css'
import { ItemFrame } from '../../../lib/inbox/item-frame.tsx'
import type { ItemPaneProps } from '../../../lib/inbox/item-pane.ts'
import { ItemState } from '../../../lib/inbox/item-state.tsx'
import { SnoozeForm } from '../../../lib/inbox/snooze-form.tsx'
import { PresenceLine } from '../../../lib/presence/presence-line.tsx'
import { usePresence } from '../../../lib/presence/use-presence.ts'
import { type CallbackAct, CallbackActs } from './callback-acts.tsx'
import { CallbackForm } from './callback-form.tsx'
import { CallbackMeta } from './callback-meta.tsx'
import { type Callback, useCallback } from './use-callback.ts'

const Pane = ({ id, item, back, callback, onDone }: ItemPaneProps & { callback: Callback }) => {
  const { t } = useLingui()
  const [begun, setBegun] = useState<CallbackAct | null>(null)
  const present = usePresence(`callback:${id}`, begun === null ? 'looks' : 'edits', item?.presence)
  const leave = () => setBegun(null)
  return (
    <ItemFrame
      title={callback.whenText ? t`Terugbellen ${callback.whenText}` : t`Terugbellen`}
      back={back}
      presence={<PresenceLine present={present} />}
      meta={<CallbackMeta callback={callback} />}
      acts={<CallbackActs callback={callback} begun={begun} onBegin={setBegun} />}
      letter={
        <>
          <p className={frame.text}>{callback.subject ?? t`We weten niet waarover het gaat.`}</p>
          {callback.note ? <p className={frame.text}>{callback.note}</p> : null}
        </>
      }
      compose={
        <>
          {begun === null ? <p className="soft">{t`Bel terug, en noteer daarna hoe het afliep.`}</p> : null}
          {begun === 'snooze' ? (
            <SnoozeForm itemKey={`callback:${id}`} item={item} onDone={onDone} onCancel={leave} />
          ) : null}
          {begun === 'tried' || begun === 'settle' ? (
            <CallbackForm key={begun} act={begun} callback={callback} onDone={onDone} onCancel={leave} />
          ) : null}
        </>
      }
    />
  )
}

/** Somebody who asked to be called, or called while nobody could answer. */
export const CallbackPane = (props: ItemPaneProps) => {
  const { t } = useLingui()
  const { query, callback } = useCallback(props.id)
  if (callback) return <Pane {...props} callback={callback} />
  return (
    <ItemState
      query={query}
      back={props.back}
      label={t`Terugbellen`}
      loading={t`Het terugbelverzoek komt eraan`}
      gone={t`Een collega handelde dit terugbelverzoek af`}
    />
  )
}
