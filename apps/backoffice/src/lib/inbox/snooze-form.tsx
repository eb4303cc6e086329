import { useLingui } from '@lingui/react/macro'
import { addDays, type Day, formatDay, isDay, toDay, weekday } from '@meldpunt/domain'
import { Button, DateField, TextField } from '@meldpunt/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import { useLanguage } from '../language.ts'
import { MutationFailure } from '../mutation-failure.tsx'
import { client, queryClient, trpc } from '../trpc.ts'
import styles from './item-frame.module.css'
import type { Done } from './item-pane.ts'

type SnoozeFormProps = { itemKey: string; onDone: (done: Done) => void; onCancel: () => void }

const monday = 1

const snooze = (key: string, until: Day | null, note: string | null) =>
  client.inbox.snooze.mutate({ commandId: v7(), key, until, note })

/** Awake again, as if nothing happened. */
const wake = async (key: string): Promise<void> => {
  await snooze(key, null, null)
  await queryClient.invalidateQueries(trpc.inbox.pathFilter())
}

/** The days that are meant most often: tomorrow, next Monday, in a week. */
function usualDays(today: Day): readonly Day[] {
  const toMonday = (monday - weekday(today) + 7) % 7 || 7
  return [...new Set([addDays(today, 1), addDays(today, toMonday), addDays(today, 7)])].sort()
}

/** Out of the list until a day; what the reporter says before wakes it. */
export const SnoozeForm = ({ itemKey, onDone, onCancel }: SnoozeFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const today = toDay(Date.now())
  const [day, setDay] = useState('')
  const [note, setNote] = useState('')
  const snoozing = useMutation({
    mutationFn: (until: Day) => snooze(itemKey, until, note.trim() || null),
    onSuccess: (_, until) =>
      onDone({ said: t`Sluimert tot ${formatDay(until, language)}`, undo: () => wake(itemKey) }),
  })
  const isLater = isDay(day) && day > today
  const send = () => {
    if (isDay(day) && isLater && !snoozing.isPending) snoozing.mutate(day)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) send()
      }}
    >
      <h2>{t`Laat sluimeren`}</h2>
      <p className="soft small">{t`Het komt die dag terug, of vroeger als de melder iets laat weten.`}</p>
      <MutationFailure error={snoozing.error} />
      <div className={styles.choices}>
        {usualDays(today).map((usual, index) => (
          <Button key={usual} autoFocus={index === 0} onClick={() => snoozing.mutate(usual)}>
            {formatDay(usual, language)}
          </Button>
        ))}
      </div>
      <DateField
        label={t`Een andere dag`}
        min={addDays(today, 1)}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <TextField
        label={t`Waarom`}
        optionalLabel={t`(hoeft niet)`}
        hint={t`Alleen personeel ziet dit.`}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={styles.choices}>
        <Button type="submit" variant="primary" disabled={!isLater} pending={snoozing.isPending}>
          {t`Laat sluimeren`}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t`Annuleren`}
        </Button>
      </div>
    </form>
  )
}
