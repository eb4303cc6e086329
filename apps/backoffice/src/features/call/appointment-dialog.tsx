import { useLingui } from '@lingui/react/macro'
import { isDay } from '@meldpunt/domain'
import { DateField, TextField } from '@meldpunt/ui'
import { useState } from 'react'
import { CallDialog } from './call-dialog.tsx'
import styles from './dialogs.module.css'
import type { Finish } from './use-finish.ts'

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** An appointment that was made for the caller, in the calendar of whoever gives it: here it is written down. */
export const AppointmentDialog = ({ finish, onClose }: { finish: Finish; onClose: () => void }) => {
  const { t } = useLingui()
  const [about, setAbout] = useState('')
  const [day, setDay] = useState('')
  const [time, setTime] = useState('')
  const [asked, setAsked] = useState(false)
  const noSubject = about.trim() === ''
  const badDay = day !== '' && !isDay(day)
  const submit = () => {
    setAsked(true)
    if (noSubject || badDay) return
    const appointment = {
      about: about.trim(),
      day: isDay(day) ? day : null,
      time: isTime(time) ? time : null,
    }
    finish.finish.mutate({ outcome: 'appointment', appointment }, { onSuccess: onClose })
  }
  return (
    <CallDialog
      title={t`Afspraak maken`}
      action={t`Noteer en rond af`}
      pending={finish.isPending}
      error={finish.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t`Waarvoor?`}
        autoComplete="off"
        autoFocus
        value={about}
        error={asked && noSubject ? t`Vul in waarvoor de afspraak is.` : undefined}
        onChange={(event) => setAbout(event.target.value)}
      />
      <div className={styles.pair}>
        <DateField
          label={t`Dag`}
          optionalLabel={t`(hoeft niet)`}
          value={day}
          error={asked && badDay ? t`Deze dag bestaat niet.` : undefined}
          onChange={(event) => setDay(event.target.value)}
        />
        <TextField
          label={t`Uur`}
          optionalLabel={t`(hoeft niet)`}
          type="time"
          width="short"
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
      </div>
    </CallDialog>
  )
}
