import { useRouter } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import type { PersonSession } from './api.ts'

/** Who is signed in on this browser. */
export function useAccount(): PersonSession {
  const { account } = useRouter().options.context
  return useSyncExternalStore(account.subscribe, account.now, account.now)
}
