import { createStore } from './store.ts'

const key = 'meldpunt.single-keys'
const store = createStore(localStorage.getItem(key) !== 'off')

/** Whether single letters do something: WCAG 2.1.4 asks that they can be switched off. */
export const singleKeys = {
  ...store,
  set: (on: boolean) => {
    localStorage.setItem(key, on ? 'on' : 'off')
    store.set(on)
  },
}
