import { useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import { MutationFailure } from '../../../lib/mutation-failure.tsx'
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
      <Button variant="quiet" keyHint="U" aria-pressed={begun === 'snooze'} onClick={begin('snooze')}>
        {t`Sluimer`}
      </Button>
      <MutationFailure error={calling.error} />
    </>
  )
}
