import { useEffect, useRef } from 'react'

/** Reads again a moment after something changed, once for all that changes meanwhile: not at every one of a flood. */
export function useCalmRefresh(pause: number, refresh: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(() => () => clearTimeout(timer.current ?? undefined), [])
  return () => {
    timer.current ??= setTimeout(() => {
      timer.current = null
      refresh()
    }, pause)
  }
}
