import { useSyncExternalStore } from 'react'

const second = 1000
const floor = () => Math.floor(Date.now() / second) * second

const subscribe = (listener: () => void) => {
  const timer = setInterval(listener, second)
  return () => clearInterval(timer)
}

/** The moment, renewed every second: only for the clock of a call. */
export const useSecond = (): number => useSyncExternalStore(subscribe, floor)
