import { useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import { MutationFailure } from '../../../lib/mutation-failure.tsx'
import { usePaletteActions } from '../../../lib/palette/palette-actions.ts'
import { useKeys } from '../../../lib/use-keys.ts'
import { useCallBack } from './use-call-back.ts'
import type { Callback } from './use-callback.ts'

export type CallbackAct = 'tried' | 'settle' | 'snooze'

type CallbackActsProps = {
  callback: Callback
  begun: CallbackAct | null
  onBegin: (act: CallbackAct) => void
}

/** Calling back, and noting how that went. */
export const CallbackActs = ({ callback, begun, onBegin }: CallbackActsProps) => {
  const { t } = useLingui()
  const calling = useCallBack(callback)
  const call = () => {
    if (!calling.isPending) calling.mutate()
  }
  const begin = (act: CallbackAct) => () => onBegin(act)
  useKeys({ b: call, g: begin('tried'), h: begin('settle'), u: begin('snooze') })
  usePaletteActions([
    { id: 'call_back', label: t`Bel terug`, icon: 'phone', keyHint: 'B', run: call },
    { id: 'tried', label: t`Geen gehoor`, icon: 'redo', keyHint: 'G', run: begin('tried') },
    { id: 'settle', label: t`Afgehandeld`, icon: 'check', keyHint: 'H', run: begin('settle') },
    { id: 'snooze', label: t`Sluimer`, icon: 'clock', keyHint: 'U', run: begin('snooze') },
  ])
  return (
    <>
      <Button variant="quiet" icon="phone" keyHint="B" pending={calling.isPending} onClick={call}>
        {t`Bel terug`}
      </Button>
      <Button
        variant="quiet"
        icon="redo"
        keyHint="G"
        aria-pressed={begun === 'tried'}
        onClick={begin('tried')}
      >
        {t`Geen gehoor`}
      </Button>
      <Button
        variant="quiet"
        icon="check"
        keyHint="H"
        aria-pressed={begun === 'settle'}
        onClick={begin('settle')}
      >
        {t`Afgehandeld`}
      </Button>
      <Button
        variant="quiet"
        icon="clock"
        keyHint="U"
        aria-pressed={begun === 'snooze'}
        onClick={begin('snooze')}
      >
        {t`Sluimer`}
      </Button>
      <MutationFailure error={calling.error} />
    </>
  )
}
