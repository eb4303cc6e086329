import { lazy, Suspense } from 'react'
import { useStore } from '../../../lib/store.ts'
import { useKeys } from '../../../lib/use-keys.ts'
import { keyHelpOpen } from './key-help-open.ts'

const KeyHelpDialog = lazy(async () => ({ default: (await import('./key-help-dialog.tsx')).KeyHelpDialog }))

/** `?` shows every key; the list itself is loaded when somebody asks for it. */
export const KeyHelp = () => {
  const open = useStore(keyHelpOpen)
  useKeys({ '?': () => keyHelpOpen.set(true) })
  if (!open) return null
  return (
    <Suspense fallback={null}>
      <KeyHelpDialog onClose={() => keyHelpOpen.set(false)} />
    </Suspense>
  )
}
