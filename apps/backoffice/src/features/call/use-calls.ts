import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { readAgain } from '../../lib/read-again.ts'
import { client, trpc } from '../../lib/trpc.ts'
import { useSessionWatch } from '../../lib/use-session-watch.ts'
import { type CallHere, callHere, toScreenCall } from './call-here.ts'
import { forgetCall } from './call-keep.ts'
import type { CallsView, ScreenCall } from './call-views.ts'

const none: CallsView = {
  line: null,
  active: null,
  ringing: [],
  parked: [],
  waiting: { count: 0, longestSince: null },
}

/** Every call that concerns this clerk, and what can be done with them; follows the exchange by itself. */
export function useCalls() {
  const queries = useQueryClient()
  const watch = useSessionWatch()
  const key = trpc.calls.current.queryFilter()
  const current = useQuery(
    trpc.calls.current.queryOptions(undefined, { staleTime: 0, refetchInterval: 60_000 }),
  )
  const refresh = () => readAgain(queries, key)
  useSubscription(trpc.live.calls.subscriptionOptions(undefined, { ...watch, onData: () => void refresh() }))
  const here = useSyncExternalStore(callHere.subscribe, callHere.get)
  const view = current.data ?? none
  const call = useMemo<ScreenCall>(
    () => (view.active ? { ...view.active, begun: true } : toScreenCall(here)),
    [view.active, here],
  )
  const options = { onSettled: refresh }
  const take = useMutation(trpc.calls.take.mutationOptions(options))
  const isTaking = () => queries.isMutating({ mutationKey: trpc.calls.take.mutationKey() }) > 0
  const park = useMutation(trpc.calls.park.mutationOptions(options))
  const resume = useMutation(trpc.calls.resume.mutationOptions(options))
  const start = useMutation({
    mutationFn: startCall,
    retry: 3,
    ...options,
  })
  const begin = (channel: 'phone' | 'desk' = here.channel) => {
    if (view.active || here.begun) return
    const begun = { ...here, channel, begun: true, at: Date.now() }
    callHere.set(begun)
    start.mutate(begun)
  }
  const isKnown = knows(view, here.id)
  const { mutate: startAgain, isIdle } = start
  useEffect(() => {
    // From here on the server tells whether it is the one on the screen.
    if (isKnown) callHere.renew()
    // The page was loaded anew before the server heard of this call.
    else if (here.begun && isIdle) startAgain(here)
  }, [isKnown, isIdle, here, startAgain])
  /** Before a call ends the server must have heard of it. */
  const ensureBegun = async (callId: string): Promise<void> => {
    if (callHere.get().id === callId) await startCall(callHere.get())
  }
  const finished = (callId: string) => {
    forgetCall(callId)
    queries.setQueryData(trpc.calls.current.queryKey(), (before) => before && { ...before, active: null })
    if (callHere.get().id === callId) callHere.renew()
    start.reset()
    void refresh()
  }
  return {
    view,
    call,
    isLoading: current.isPending,
    error: current.error,
    refresh,
    begin,
    ensureBegun,
    finished,
    take,
    isTaking,
    park,
    resume,
  }
}

const startCall = ({ id, commandId, channel }: CallHere) =>
  client.calls.start.mutate({ commandId, callId: id, channel, phone: null })

const knows = ({ active, parked }: CallsView, id: string): boolean =>
  active?.id === id || parked.some((call) => call.id === id)

export type Calls = ReturnType<typeof useCalls>
