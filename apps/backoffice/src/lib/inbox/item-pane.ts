import type { DeskItem } from './inbox-search.ts'

/** What the inbox hands to whoever shows one of its items. */
export type ItemPaneProps = {
  id: string
  /** As it stood in the list; null where it is not in it (any more). */
  item: DeskItem | null
  /** The address of the list without this item: the way back where there is no room for both. */
  back: string
  /** It needs nothing more now: says what was done and opens the next one. */
  onDone: (done: Done) => void
}

export type Done = {
  said: string
  undo?: () => Promise<unknown>
  /** What to open instead of the next one. */
  open?: string
}
