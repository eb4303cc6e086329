import type { Space } from '@meldpunt/ui'
import { lazy, Suspense } from 'react'
import { useStore } from '../../../lib/store.ts'
import { paletteOpen } from './palette-open.ts'
import { usePaletteKey } from './use-palette-key.ts'

const PaletteDialog = lazy(async () => ({ default: (await import('./palette-dialog.tsx')).PaletteDialog }))

/** Ctrl+K everywhere; the list itself is loaded when somebody asks for it. */
export const Palette = ({ spaces }: { spaces: readonly Space[] }) => {
  const open = useStore(paletteOpen)
  usePaletteKey()
  if (!open) return null
  return (
    <Suspense fallback={null}>
      <PaletteDialog spaces={spaces} onClose={() => paletteOpen.set(false)} />
    </Suspense>
  )
}
