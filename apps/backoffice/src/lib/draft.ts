import { tabKeep } from './browser-keep.ts'
import { createStore } from './store.ts'

const prefix = 'meldpunt.draft.'

/** Whether somebody has to hear that a reload would lose what is typed; said once, then `known`. */
export const draftsAtRisk = createStore<'no' | 'yes' | 'known'>('no')

/** What was typed and not yet sent, kept by this tab only: it holds personal data, so it goes when the tab closes. */
export const drafts = {
  read: (name: string): unknown => {
    const text = tabKeep.read(prefix + name)
    if (text === null) return null
    try {
      return JSON.parse(text)
    } catch {
      return null
    }
  },
  write: (name: string, value: unknown): void => {
    const isKept = tabKeep.write(prefix + name, JSON.stringify(value))
    if (!isKept && draftsAtRisk.get() === 'no') draftsAtRisk.set('yes')
  },
  remove: (name: string): void => tabKeep.remove(prefix + name),
  /** Nothing of one person stays for the next at the same desk. */
  clear: (): void => {
    for (const key of tabKeep.keys()) if (key.startsWith('meldpunt.')) tabKeep.remove(key)
  },
}
