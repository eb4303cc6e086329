import { useLingui } from '@lingui/react/macro'
import { addDays, type Day, formatDay, isDay, toDay, weekday } from '@meldpunt/domain'
import { Button, DateField, TextField } from '@meldpunt/ui'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { fieldWords } from '../../words/refusal-words.ts'
import { fieldErrorsOf } from '../field-errors.ts'
import { useLanguage } from '../language.ts'
import { MutationFailure } from '../mutation-failure.tsx'
import { toRefusal } from '../refusal.ts'
import { Asleep } from './asleep.tsx'
import type { DeskItem } from './inbox-search.ts'
import styles from './item-frame.module.css'
import type { Done } from './item-pane.ts'
import { snooze, wake } from './wake.ts'

type SnoozeFormProps = {
  itemKey: string
  /** As it stands in the list; null where it is not in it. */
  item: DeskItem | null
  onDone: (done: Done) => void
  onCancel: () => void
}

const monday = 1

/** The days that are meant most often: tomorrow, next Monday, in a week. */
function usualDays(today: Day): readonly Day[] {
  const toMonday = (monday - weekday(today) + 7) % 7 || 7
  return [...new Set([addDays(today, 1), addDays(today, toMonday), addDays(today, 7)])].sort()
}

/** Out of the list until a day; what the reporter says before wakes it. */
export const SnoozeForm = ({ itemKey, item, onDone, onCancel }: SnoozeFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const today = toDay(Date.now())
  const [day, setDay] = useState('')
  const [note, setNote] = useState('')
  const [wrongDay, setWrongDay] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const snoozing = useMutation({
    mutationFn: (until: Day) => snooze(itemKey, until, note.trim() || null),
    onSuccess: (_, until) =>
      onDone({ said: t`Sluimert tot ${formatDay(until, language)}`, undo: () => wake(itemKey) }),
  })
  const isAsleep = (item?.snoozedUntil ?? null) !== null
  const refused = fieldErrorsOf(snoozing.error ? toRefusal(snoozing.error) : null, language)
  const snoozeUntil = (until: Day) => {
    if (!snoozing.isPending) snoozing.mutate(until)
  }
  const send = () => {
    if (isDay(day) && day > today) return snoozeUntil(day)
    setWrongDay(isDay(day) ? t`Kies een dag vanaf morgen.` : fieldWords('day_invalid', language))
    field.current?.focus()
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        send()
      }}
    >
      <h2>{t`Laat sluimeren`}</h2>
      {item ? <Asleep item={item} onDone={onDone} /> : null}
      <p className="soft small">{t`Het komt die dag terug, of vroeger als de melder iets laat weten.`}</p>
      {Object.keys(refused).length === 0 ? <MutationFailure error={snoozing.error} /> : null}
      <div className={styles.choices}>
        {usualDays(today).map((usual, index) => (
          <Button key={usual} autoFocus={index === 0 && !isAsleep} onClick={() => snoozeUntil(usual)}>
            {formatDay(usual, language)}
          </Button>
        ))}
      </div>
      <DateField
        ref={field}
        label={t`Een andere dag`}
        min={addDays(today, 1)}
        value={day}
        error={wrongDay ?? refused.until}
        onChange={(event) => {
          setDay(event.target.value)
          setWrongDay(undefined)
          snoozing.reset()
        }}
      />
      <TextField
        label={t`Waarom`}
        optionalLabel={t`(hoeft niet)`}
        hint={t`Alleen personeel ziet dit.`}
        value={note}
        error={refused.note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={styles.choices}>
        <Button type="submit" variant={isAsleep ? undefined : 'primary'} pending={snoozing.isPending}>
          {t`Laat sluimeren`}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t`Annuleren`}
        </Button>
      </div>
    </form>
  )
}
