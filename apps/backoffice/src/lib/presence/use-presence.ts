import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { v7 } from 'uuid'
import { client, type Outputs } from '../trpc.ts'

export type Present = Outputs['presence']['here'][number]
export type PresenceMode = Present['mode']

/** Of this page in this tab; another tab of the same person stands apart. The inbox is open around what is open in it. */
const tabs = { inbox: v7(), item: v7() }
const tabOf = (key: string): string => (key === 'inbox' ? tabs.inbox : tabs.item)
const beat = 15_000
const nobody: readonly Present[] = []

/** Says that this thing is open here, again and again, and hears who else has it open. Never in the way: it may fail. */
export function usePresence(
  key: string,
  mode: PresenceMode,
  /** What a list said of who is here, if there is one: it hears of changes between two beats. */
  heard: readonly Present[] = nobody,
): readonly Present[] {
  const [present, setPresent] = useState<readonly Present[]>([])
  const { mutate } = useMutation({
    mutationFn: () => client.presence.here.mutate({ tab: tabOf(key), key, mode }),
    onSuccess: setPresent,
  })
  useEffect(() => {
    mutate()
    const timer = setInterval(() => {
      if (!document.hidden) mutate()
    }, beat)
    return () => clearInterval(timer)
  }, [mutate, key, mode])
  const others = heard.map((one) => `${one.memberId} ${one.mode}`).join('\n')
  const last = useRef(others)
  useEffect(() => {
    if (last.current === others) return
    last.current = others
    mutate()
  }, [mutate, others])
  useEffect(
    () => () => {
      void client.presence.here.mutate({ tab: tabOf(key), key: null, mode: 'looks' }).catch(() => undefined)
    },
    [key],
  )
  return present
}
