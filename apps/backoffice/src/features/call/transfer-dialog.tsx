import { useLingui } from '@lingui/react/macro'
import { TextField } from '@meldpunt/ui'
import { useId, useState } from 'react'
import { useLists } from '../../lib/lists.ts'
import { CallDialog } from './call-dialog.tsx'
import type { Finish } from './use-finish.ts'

/** To whom the caller is put through; the exchange does it, we write down to whom. */
export const TransferDialog = ({ finish, onClose }: { finish: Finish; onClose: () => void }) => {
  const { t } = useLingui()
  const { departments } = useLists()
  const listId = useId()
  const [to, setTo] = useState('')
  const [number, setNumber] = useState('')
  const [asked, setAsked] = useState(false)
  const missing = asked && to.trim() === '' ? t`Vul in naar wie je doorverbindt.` : undefined
  const submit = () => {
    setAsked(true)
    if (to.trim() === '') return
    const transferredTo = [to.trim(), number.trim()].filter(Boolean).join(', ')
    finish.finish.mutate({ outcome: 'transferred', transferredTo }, { onSuccess: onClose })
  }
  return (
    <CallDialog
      title={t`Doorverbinden`}
      action={t`Noteer en rond af`}
      pending={finish.isPending}
      error={finish.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t`Naar wie?`}
        hint={t`Een dienst of een collega.`}
        list={listId}
        autoComplete="off"
        autoFocus
        value={to}
        error={missing}
        onChange={(event) => setTo(event.target.value)}
      />
      <datalist id={listId}>
        {departments.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <TextField
        label={t`Nummer`}
        optionalLabel={t`(hoeft niet)`}
        inputMode="tel"
        width="short"
        autoComplete="off"
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
    </CallDialog>
  )
}
