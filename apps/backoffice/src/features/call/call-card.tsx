import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Icon } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { clockText } from '../../lib/calls/clock-text.ts'
import { useSecond } from '../../lib/calls/use-second.ts'
import { CallPace } from './call-pace.tsx'
import type { ScreenCall } from './call-views.ts'
import styles from './caller.module.css'

const Timer = ({ call }: { call: ScreenCall }) => {
  const now = useSecond()
  const lasted = call.begun ? (call.endedAt ?? now) - (call.answeredAt ?? call.rangAt) : 0
  return (
    <>
      <p className={styles.timer} role="timer">
        {clockText(lasted)}
      </p>
      {call.begun && call.channel === 'phone' ? <CallPace lasted={lasted} /> : null}
    </>
  )
}

const useStateWords = ({ call, line }: CallCardProps): string => {
  const { t } = useLingui()
  if (!call.begun) return t`Klaar voor een oproep`
  if (call.endedAt !== null) return t`Opgehangen, nog te noteren`
  if (call.channel === 'desk') return t`Aan de balie`
  return line ? t`In gesprek, toestel ${line}` : t`In gesprek`
}

const useWho = ({ begun, caller, channel }: ScreenCall): string => {
  const { t } = useLingui()
  if (!begun) return t`Niemand aan de lijn`
  if (caller.known === 'known') return caller.people[0]?.name ?? t`Nog onbekend`
  if (caller.known === 'maybe') return t`Misschien bekend`
  return channel === 'desk' ? t`Bezoeker` : t`Nog onbekend`
}

type CallCardProps = { call: ScreenCall; line: string | null; children?: ReactNode }

/** Who is on the line and for how long. */
export const CallCard = ({ call, line, children }: CallCardProps) => {
  const { t } = useLingui()
  const { begun, caller, anonymous, shownPhone, channel } = call
  const state = useStateWords({ call, line })
  const who = useWho(call)
  const [person] = caller.people
  const known = caller.known === 'known' ? person : undefined
  return (
    <section className={styles.talk} aria-label={t`Gesprek`}>
      <p className={styles.label} data-state={call.begun && call.endedAt === null ? 'active' : 'none'}>
        <Icon name="phone" size="small" /> {state}
      </p>
      <Timer call={call} />
      <h2 className={styles.who}>{who}</h2>
      {shownPhone ? <p className="soft num">{shownPhone}</p> : null}
      {begun && anonymous ? <p className="soft">{t`Anoniem nummer`}</p> : null}
      {begun && !known && channel === 'phone' ? (
        <p className={styles.hint}>{t`Voor een antwoord is geen naam nodig.`}</p>
      ) : null}
      <ul className={styles.ids}>
        {known?.place ? (
          <li>
            <Icon name="pin" size="small" /> {known.place}
          </li>
        ) : null}
        {known?.hasAccount ? (
          <li>
            <Icon name="id" size="small" /> {t`Meldt zich aan met Mijn Burgerprofiel`}
          </li>
        ) : null}
        {caller.contactsThisYear > 0 ? (
          <li>
            <Icon name="clock" size="small" />
            {plural(caller.contactsThisYear, {
              one: 'Eén keer contact dit jaar',
              other: '# keer contact dit jaar',
            })}
          </li>
        ) : null}
      </ul>
      {children}
    </section>
  )
}
