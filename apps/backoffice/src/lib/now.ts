import { useSyncExternalStore } from 'react'

const minute = 60_000
const floor = () => Math.floor(Date.now() / minute) * minute

const subscribe = (listener: () => void) => {
  const timer = setInterval(listener, 15_000)
  return () => clearInterval(timer)
}

/** The moment, renewed every minute: terms on screen keep running while nobody touches it. */
export const useNow = (): number => useSyncExternalStore(subscribe, floor)
