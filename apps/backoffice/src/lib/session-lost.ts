import { createStore } from './store.ts'

/** True once the server said that nobody is signed in any more; the page stays, so that nothing typed is lost. */
export const sessionLost = createStore(false)
