import { createStore } from '../../../lib/store.ts'

/** Whether the list of keys is shown: opened by `?` and from the menu of the person. */
export const keyHelpOpen = createStore(false)
