import { tabKeep } from './browser-keep.ts'
import { hrefs } from './hrefs.ts'
import type { QueueSearch } from './queue-search.ts'

const key = 'meldpunt.queue-order'
const addressKey = 'meldpunt.queue-address'

/** The reports in the order in which the list showed them, for J and K on the page of one. */
export const queueOrder = {
  set: (ids: readonly string[]): void => void tabKeep.write(key, ids.join(' ')),
  get: (): readonly string[] => tabKeep.read(key)?.split(' ').filter(Boolean) ?? [],
}

/** The list as it was last looked at, with its filters, for the way back from a report. */
export const queueAddress = {
  set: (search: QueueSearch): void => void tabKeep.write(addressKey, hrefs.queue(search)),
  get: (): string => tabKeep.read(addressKey) ?? hrefs.queue(),
}

export type QueuePosition = { index: number; count: number; previous: string | null; next: string | null }

/** Where a report stands in that list; null when it was opened from elsewhere. */
export function positionIn(order: readonly string[], id: string): QueuePosition | null {
  const index = order.indexOf(id)
  if (index < 0) return null
  return { index, count: order.length, previous: order[index - 1] ?? null, next: order[index + 1] ?? null }
}
