import { useLingui } from '@lingui/react/macro'
import { Button, Icon } from '@meldpunt/ui'
import { clockText } from '../../lib/calls/clock-text.ts'
import { useSecond } from '../../lib/calls/use-second.ts'
import { useChordKeys } from '../../lib/keys/chord-preference.ts'
import type { CallView } from './call-views.ts'
import { ChordHint } from './chord-hint.tsx'
import { nameOfCall } from './parked-calls.tsx'
import type { Calls } from './use-calls.ts'
import styles from './work.module.css'

const Ringing = ({
  call,
  isBusy,
  isFirst,
  onTake,
}: {
  call: CallView
  isBusy: boolean
  isFirst: boolean
  onTake: () => void
}) => {
  const { t } = useLingui()
  const now = useSecond()
  const keys = useChordKeys('takeCall')
  const name = nameOfCall(call) ?? t`een anoniem nummer`
  return (
    <div className={styles.ring}>
      <Icon name="phone" />
      <p>
        {t`Oproep van`} <b className="num">{name}</b>{' '}
        {call.caller.known === 'unknown' ? null : <span className="soft">{t`(belde al eerder)`} </span>}
        {/* The clock is for the eye: read aloud every second it would drown the name. */}
        <span className="soft num" aria-hidden="true">
          {clockText(now - call.rangAt)}
        </span>
        {isBusy ? <span className="soft"> {t`Wat je nu doet, wordt geparkeerd.`}</span> : null}
      </p>
      <Button variant="primary" aria-keyshortcuts={isFirst ? keys?.join('+') : undefined} onClick={onTake}>
        {t`Neem op`} {isFirst ? <ChordHint chord="takeCall" /> : null}
      </Button>
    </div>
  )
}

/** More would push the one field out of sight. */
const mostShown = 3

/** Somebody calls: taken on the telephone itself, or here by hand. */
export const RingBanner = ({ calls }: { calls: Calls }) => {
  const { t } = useLingui()
  const { ringing } = calls.view
  const more = ringing.length - mostShown
  return (
    <div role="status">
      {ringing.slice(0, mostShown).map((call, index) => (
        <Ringing
          key={call.id}
          call={call}
          isBusy={calls.call.begun}
          isFirst={index === 0}
          onTake={() => calls.take.mutate({ callId: call.id })}
        />
      ))}
      {more > 0 ? <p className="soft">{t`Er wachten er nog ${more}.`}</p> : null}
    </div>
  )
}
