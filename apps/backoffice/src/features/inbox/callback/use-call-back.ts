import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { v7 } from 'uuid'
import { hrefs } from '../../../lib/hrefs.ts'
import { client } from '../../../lib/trpc.ts'
import type { Callback } from './use-callback.ts'

/** Begins a call to this number on the call screen. */
export function useCallBack({ id, phone }: Callback) {
  const { history } = useRouter()
  return useMutation({
    mutationFn: () =>
      client.calls.start.mutate({ commandId: v7(), callId: v7(), channel: 'phone', phone, callbackId: id }),
    onSuccess: () => history.push(hrefs.call()),
  })
}
