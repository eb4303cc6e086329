import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import { client, type Inputs } from '../../../lib/trpc.ts'

type Wish = Pick<Inputs['mail']['settle'], 'as' | 'reportId'>
type Settled = (wish: Wish, reportId: string | null) => void

/** Ends a mail as one thing, once however often it is tried. */
export function useSettleMail(id: string, onSettled: Settled) {
  const [commandId] = useState(() => v7())
  return useMutation({
    mutationFn: (wish: Wish) => client.mail.settle.mutate({ commandId, id, ...wish }),
    onSuccess: ({ reportId }, wish) => onSettled(wish, reportId),
  })
}
