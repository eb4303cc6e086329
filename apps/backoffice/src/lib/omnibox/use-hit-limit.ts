import { useSyncExternalStore } from 'react'

/** Under this height of the window a longer list would push away what it is a list for, in pixels. */
const lowScreen = 880

const subscribe = (listener: () => void) => {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** How many hits there is room for. */
export const useHitLimit = (): number =>
  useSyncExternalStore(subscribe, () => (window.innerHeight < lowScreen ? 5 : 7))
