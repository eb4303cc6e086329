import { useLingui } from '@lingui/react/macro'
import { Button, Icon } from '@meldpunt/ui'
import { clockText } from '../../lib/calls/clock-text.ts'
import { useSecond } from '../../lib/calls/use-second.ts'
import { useChordKeys } from '../../lib/keys/chord-preference.ts'
import type { CallView } from './call-views.ts'
import styles from './caller.module.css'
import { ChordHint } from './chord-hint.tsx'
import type { Calls } from './use-calls.ts'

/** Who waits: their name where it is certain, else the number. */
export const nameOfCall = ({ caller, shownPhone }: CallView): string | null =>
  caller.known === 'known' ? (caller.people[0]?.name ?? shownPhone) : shownPhone

const ParkedLine = ({
  call,
  isFirst,
  onResume,
}: {
  call: CallView
  isFirst: boolean
  onResume: () => void
}) => {
  const { t } = useLingui()
  const now = useSecond()
  const keys = useChordKeys('park')
  const nameless = call.anonymous ? t`anoniem` : t`zonder nummer`
  const name = nameOfCall(call) ?? (call.channel === 'desk' ? t`bezoeker` : nameless)
  return (
    <li>
      <Icon name="pause" size="small" />
      <span className={styles.parkedWho}>
        {t`Geparkeerd:`} <b className="num">{name}</b>,{' '}
        <span className="num">{clockText(now - (call.answeredAt ?? call.rangAt))}</span>
      </span>
      <Button
        size="small"
        variant="quiet"
        aria-keyshortcuts={isFirst ? keys?.join('+') : undefined}
        onClick={onResume}
      >
        {isFirst && keys ? (
          <>
            <span className="visually-hidden">{t`Terug`}</span> <ChordHint chord="park" />
          </>
        ) : (
          t`Terug`
        )}
        <span className="visually-hidden"> {t`naar ${name}`}</span>
      </Button>
    </li>
  )
}

/** Calls that wait with everything that was typed for them. */
export const ParkedCalls = ({ calls }: { calls: Calls }) => {
  const { t } = useLingui()
  const { parked } = calls.view
  return (
    <section className={styles.parked} aria-label={t`Geparkeerd`}>
      {parked.length === 0 ? (
        <p>
          <Icon name="pause" size="small" /> {t`Niemand geparkeerd`}
        </p>
      ) : (
        <ul>
          {parked.map((call, index) => (
            <ParkedLine
              key={call.id}
              call={call}
              isFirst={index === 0}
              onResume={() => calls.resume.mutate({ callId: call.id })}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
