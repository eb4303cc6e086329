import { useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import { type PaletteAction, usePaletteActions } from '../../../lib/palette/palette-actions.ts'
import { useKeys } from '../../../lib/use-keys.ts'

type MailActsProps = {
  isOpen: boolean
  isPending: boolean
  onReport: () => void
  onJoin: () => void
  onNothing: () => void
  onSnooze: () => void
}

/** What a mail can become; nothing any more once it is handled. */
export const MailActs = ({ isOpen, isPending, onReport, onJoin, onNothing, onSnooze }: MailActsProps) => {
  const { t } = useLingui()
  const free = isOpen && !isPending
  useKeys(free ? { r: onReport, m: onJoin, n: onNothing, u: onSnooze } : {})
  const actions: readonly PaletteAction[] = [
    { id: 'report', label: t`Maak een melding`, icon: 'report', keyHint: 'R', run: onReport },
    { id: 'join', label: t`Voeg toe aan een melding`, icon: 'merge', keyHint: 'M', run: onJoin },
    { id: 'nothing', label: t`Niets te doen`, icon: 'check', keyHint: 'N', run: onNothing },
    { id: 'snooze', label: t`Sluimer`, icon: 'clock', keyHint: 'U', run: onSnooze },
  ]
  usePaletteActions(free ? actions : [])
  if (!isOpen) return <span className="soft">{t`Deze mail is al behandeld.`}</span>
  return (
    <>
      <Button variant="quiet" icon="report" keyHint="R" pending={isPending} onClick={onReport}>
        {t`Maak een melding`}
      </Button>
      <Button variant="quiet" icon="merge" keyHint="M" onClick={onJoin}>
        {t`Voeg toe aan een melding`}
      </Button>
      <Button variant="quiet" icon="check" keyHint="N" pending={isPending} onClick={onNothing}>
        {t`Niets te doen`}
      </Button>
      <Button variant="quiet" icon="clock" keyHint="U" onClick={onSnooze}>
        {t`Sluimer`}
      </Button>
    </>
  )
}
