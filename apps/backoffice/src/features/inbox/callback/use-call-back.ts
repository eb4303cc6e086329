import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { v7 } from 'uuid'
import { hrefs } from '../../../lib/hrefs.ts'
import { client } from '../../../lib/trpc.ts'
import type { Callback } from './use-callback.ts'

/** Begins a call to this number on the call screen; tried again after a lost answer it is the same call. */
export function useCallBack({ id, phone }: Callback) {
  const { history } = useRouter()
  const [ids] = useState(() => ({ commandId: v7(), callId: v7() }))
  return useMutation({
    mutationFn: () => client.calls.start.mutate({ ...ids, channel: 'phone', phone, callbackId: id }),
    onSuccess: () => history.push(hrefs.call()),
  })
}
