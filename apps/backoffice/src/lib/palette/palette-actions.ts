import type { IconName } from '@meldpunt/ui'
import { useEffect, useId, useRef } from 'react'
import { createStore, useStore } from '../store.ts'

/** Something that can be done now on the page that somebody looks at; only what is legal is in the list. */
export type PaletteAction = {
  id: string
  label: string
  icon?: IconName | undefined
  /** The key that does the same. */
  keyHint?: string | null | undefined
  run: () => void
}

type Registered = Readonly<Record<string, readonly PaletteAction[]>>
const store = createStore<Registered>({})

/** Puts the actions of a page into the palette (Ctrl+K) for as long as the page is there. */
export function usePaletteActions(actions: readonly PaletteAction[]): void {
  const owner = useId()
  const latest = useRef(actions)
  latest.current = actions
  const shown = actions.map(({ id, label, keyHint }) => `${id} ${label} ${keyHint ?? ''}`).join('\n')
  useEffect(() => {
    // Changed only when what is shown changes; what an action does is looked up when it is chosen.
    const current = latest.current.map((action) => ({ ...action, run: () => runLatest(action.id) }))
    const runLatest = (id: string) => latest.current.find((action) => action.id === id)?.run()
    store.set({ ...store.get(), [owner]: shown === '' ? [] : current })
    return () => {
      const { [owner]: _gone, ...others } = store.get()
      store.set(others)
    }
  }, [owner, shown])
}

/** Everything that can be done now. */
export const usePaletteRegistry = (): readonly PaletteAction[] => Object.values(useStore(store)).flat()
