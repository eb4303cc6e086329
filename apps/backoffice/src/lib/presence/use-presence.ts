import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { v7 } from 'uuid'
import { client, type Outputs } from '../trpc.ts'

export type Present = Outputs['presence']['here'][number]
export type PresenceMode = Present['mode']

/** Of this page in this tab; another tab of the same person stands apart. */
const tab = v7()
const beat = 15_000

/** Says that this thing is open here, again and again, and hears who else has it open. Never in the way: it may fail. */
export function usePresence(key: string, mode: PresenceMode): readonly Present[] {
  const [present, setPresent] = useState<readonly Present[]>([])
  const { mutate } = useMutation({
    mutationFn: () => client.presence.here.mutate({ tab, key, mode }),
    onSuccess: setPresent,
  })
  useEffect(() => {
    mutate()
    const timer = setInterval(() => {
      if (!document.hidden) mutate()
    }, beat)
    return () => clearInterval(timer)
  }, [mutate, key, mode])
  useEffect(
    () => () => {
      void client.presence.here.mutate({ tab, key: null, mode: 'looks' }).catch(() => undefined)
    },
    [key],
  )
  return present
}
