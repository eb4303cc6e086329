import type { Outputs } from '../trpc.ts'

export type DeskItem = Outputs['inbox']['list']['items'][number]

export const inboxViews = [
  'all',
  'mail',
  'web',
  'burgerprofiel',
  'callback',
  'replies',
  'mentions',
  'snoozed',
  'ended',
] as const
export type InboxViewCode = (typeof inboxViews)[number]

/** What the address of the inbox says: which list, narrowed to what, and which item is open. */
export type InboxSearch = { lijst?: InboxViewCode; wat?: string; zoek?: string; item?: string }

const first = (value: unknown): string | undefined => {
  const [one]: unknown[] = Array.isArray(value) ? value : [value]
  return typeof one === 'string' && one !== '' ? one : undefined
}

const isKey = (text: string | undefined): text is string =>
  text !== undefined && /^(report|mail|callback):[0-9a-f-]{36}$/.test(text)

/** Reads the address; what it does not know it leaves out, as an old bookmark may hold it. */
export function parseInboxSearch(raw: Record<string, unknown>): InboxSearch {
  const lijst = inboxViews.find((code) => code === first(raw.lijst) && code !== 'all')
  const [wat, zoek, item] = [first(raw.wat), first(raw.zoek), first(raw.item)]
  return {
    ...(lijst ? { lijst } : {}),
    ...(wat ? { wat } : {}),
    ...(zoek ? { zoek } : {}),
    ...(isKey(item) ? { item } : {}),
  }
}

/** "report:0197…" in its two parts. */
export function splitKey(key: string): { kind: DeskItem['kind']; id: string } {
  const [kind, id = ''] = key.split(':')
  return { kind: kind === 'mail' || kind === 'callback' ? kind : 'report', id }
}
