import { createStore } from '../../../lib/store.ts'

/** Whether the palette is shown: opened by Ctrl+K and by the button in the bar. */
export const paletteOpen = createStore(false)
