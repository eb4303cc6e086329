import { useLingui } from '@lingui/react/macro'
import { TextArea } from '@meldpunt/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import { trpc } from '../../lib/trpc.ts'
import { CallDialog } from './call-dialog.tsx'

/** Tells who keeps the answers that this one is wrong; the call goes on. */
export const FlagAnswerDialog = ({ answerId, onClose }: { answerId: string; onClose: () => void }) => {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [note, setNote] = useState('')
  const [commandId] = useState(() => v7())
  const [flagId] = useState(() => v7())
  const flag = useMutation(trpc.answer.flag.mutationOptions())
  const submit = () =>
    flag.mutate(
      { commandId, id: answerId, flagId, note },
      {
        onSuccess: () => {
          void queries.invalidateQueries(trpc.answer.get.pathFilter())
          onClose()
        },
      },
    )
  return (
    <CallDialog
      title={t`Dit klopt niet meer`}
      action={t`Meld het aan de redactie`}
      pending={flag.isPending}
      error={flag.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        label={t`Wat klopt er niet?`}
        rows={3}
        autoFocus
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </CallDialog>
  )
}
