import type { Space } from '@meldpunt/ui'
import { lazy, Suspense, useEffect } from 'react'
import { useStore } from '../../../lib/store.ts'
import { paletteOpen } from './palette-open.ts'
import { usePaletteKey } from './use-palette-key.ts'

const load = () => import('./palette-dialog.tsx')
const PaletteDialog = lazy(async () => ({ default: (await load()).PaletteDialog }))
/** After the page itself, so that who types on right after Ctrl+K loses no letter. */
const loadAfter = 2000

/** Ctrl+K everywhere; the list itself is loaded once the page stands. */
export const Palette = ({ spaces }: { spaces: readonly Space[] }) => {
  const open = useStore(paletteOpen)
  usePaletteKey()
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), loadAfter)
    return () => clearTimeout(timer)
  }, [])
  if (!open) return null
  return (
    <Suspense fallback={null}>
      <PaletteDialog spaces={spaces} onClose={() => paletteOpen.set(false)} />
    </Suspense>
  )
}
