import { useEffect } from 'react'
import { paletteOpen } from './palette-open.ts'

const isPaletteKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'

/** A dialog asks something first; the palette never opens over it. */
const isBehindDialog = (): boolean => document.querySelector('dialog[open], [role="dialog"]') !== null

/** Ctrl+K, also while somebody types; a second time closes it. */
export function usePaletteKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPaletteKey(event)) return
      event.preventDefault()
      if (event.repeat) return
      if (paletteOpen.get()) paletteOpen.set(false)
      else if (!isBehindDialog()) paletteOpen.set(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
