import type { DeskPosition } from '@meldpunt/db'
import type { Instant } from '@meldpunt/domain'
import * as z from 'zod/mini'

/** Where the next page begins, and what divided the first from the second group when the first page was read. */
export type InboxCursor = { after: DeskPosition; dayAgo: Instant }

const moment = z.int().check(z.gte(0), z.lte(Date.UTC(9999, 0)))
const stored = z.object({
  after: z.object({ late: z.boolean(), dueAt: moment, key: z.string().check(z.maxLength(60)) }),
  dayAgo: moment,
})

export const toInboxCursor = (cursor: InboxCursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url')

/** Null when it is none of ours: then the list begins at its beginning. */
export function parseInboxCursor(text: string | null): InboxCursor | null {
  if (text === null) return null
  try {
    const parsed = stored.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
