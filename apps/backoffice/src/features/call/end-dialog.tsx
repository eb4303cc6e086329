import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '@meldpunt/ui'
import { useState } from 'react'
import { CallDialog } from './call-dialog.tsx'
import type { Finish } from './use-finish.ts'

const endings = ['wrong_number', 'hung_up', 'ended'] as const
type Ending = (typeof endings)[number]

type EndDialogProps = { direction: 'in' | 'out'; finish: Finish; onClose: () => void }

/** A call that ends without an answer and without a report is a contact too. */
export const EndDialog = ({ direction, finish, onClose }: EndDialogProps) => {
  const { t } = useLingui()
  const [ending, setEnding] = useState<Ending>(direction === 'out' ? 'hung_up' : 'wrong_number')
  return (
    <CallDialog
      title={t`Anders afronden`}
      action={t`Rond af`}
      pending={finish.isPending}
      error={finish.error}
      onSubmit={() => finish.finish.mutate({ outcome: ending }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <RadioGroup
        legend={t`Hoe eindigde het gesprek?`}
        name="ending"
        value={ending}
        onChange={(value) => setEnding(endings.find((one) => one === value) ?? 'ended')}
        options={[
          { value: 'wrong_number', label: t`Verkeerd nummer` },
          { value: 'hung_up', label: direction === 'out' ? t`Geen gehoor` : t`De beller hing op` },
          {
            value: 'ended',
            label: t`Iets anders`,
            hint: t`Wat in het kladblok staat, blijft bij het contact.`,
          },
        ]}
      />
    </CallDialog>
  )
}
