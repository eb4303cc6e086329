import { deviceKeep } from './browser-keep.ts'
import { createStore } from './store.ts'

const key = 'meldpunt.single-keys'
const store = createStore(deviceKeep.read(key) !== 'off')

/** Whether single letters do something: WCAG 2.1.4 asks that they can be switched off. */
export const singleKeys = {
  ...store,
  set: (on: boolean) => {
    deviceKeep.write(key, on ? 'on' : 'off')
    store.set(on)
  },
}
