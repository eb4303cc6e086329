import { useLingui } from '@lingui/react/macro'
import { ActButton } from './act-button.tsx'
import acts from './acts.module.css'
import { CallCard } from './call-card.tsx'
import type { CallDialogName } from './call-dialogs.tsx'
import styles from './caller.module.css'
import { LineField } from './line-field.tsx'
import { MaybePeople } from './maybe-people.tsx'
import { OpenReports } from './open-reports.tsx'
import { ParkedCalls } from './parked-calls.tsx'
import { Scratch } from './scratch.tsx'
import type { CallScreen } from './use-call-screen.ts'

type CallerColumnProps = {
  screen: CallScreen
  canSend: boolean
  onPark: (() => void) | undefined
  onOpen: (dialog: CallDialogName) => void
}

const Acts = ({ screen, canSend, onPark, onOpen }: CallerColumnProps) => {
  const { t } = useLingui()
  const { known } = screen.call.caller
  return (
    <section className={acts.acts} aria-label={t`Wat kan nu`}>
      {known === 'known' ? null : (
        <ActButton
          chord="linkCaller"
          icon="person"
          label={t`Beller koppelen`}
          onPress={() => onOpen('linkCaller')}
        />
      )}
      <ActButton
        chord="transfer"
        icon="transfer"
        label={t`Doorverbinden`}
        onPress={() => onOpen('transfer')}
      />
      <ActButton
        chord="appointment"
        icon="calendar"
        label={t`Afspraak maken`}
        onPress={() => onOpen('appointment')}
      />
      {canSend ? (
        <ActButton chord="sendLink" icon="link" label={t`Link sturen`} onPress={() => onOpen('sendLink')} />
      ) : null}
      {onPark && screen.calls.view.parked.length === 0 ? (
        <ActButton chord="park" icon="pause" label={t`Parkeren`} onPress={onPark} />
      ) : null}
      <ActButton chord="endOtherwise" icon="cross" label={t`Anders afronden`} onPress={() => onOpen('end')} />
    </section>
  )
}

/** Who calls, what we know of them, notes, and what can be done beside an answer or a report. */
export const CallerColumn = (props: CallerColumnProps) => {
  const { t } = useLingui()
  const { screen } = props
  const { call, calls, form } = screen
  return (
    <aside className={styles.caller} aria-label={t`Beller`}>
      <CallCard call={call} line={calls.view.line}>
        <MaybePeople
          caller={call.caller}
          onChoose={({ personId, name }) => void screen.link(personId, name)}
        />
      </CallCard>
      <OpenReports
        call={call}
        existingId={form.watch('mode') === 'existing' ? form.watch('existingId') : ''}
        onOpen={screen.openExisting}
      />
      <Scratch form={form} />
      {call.begun ? <Acts {...props} /> : <LineField calls={calls} />}
      <ParkedCalls calls={calls} />
    </aside>
  )
}
