import type { DeskItem } from '../lib/inbox/inbox-search.ts'
import type { Outputs } from '../lib/trpc.ts'
import { now } from './samples.ts'

export const deskItem = (changes: Partial<DeskItem> = {}): DeskItem => ({
  key: 'report:0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
  kind: 'report',
  id: '0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
  channel: 'mail',
  reason: 'new',
  from: 'Rosa Vandamme',
  subject: 'Losse steen voor de school',
  firstLine: 'Mijn dochter is vanmorgen gevallen',
  at: now - 3_600_000,
  due: null,
  overADay: false,
  status: 'received',
  statusLabel: 'Ontvangen',
  reference: '482-193-70-4',
  category: null,
  proposal: null,
  presence: [],
  snoozedUntil: null,
  snoozeNote: null,
  ended: null,
  ...changes,
})

type DeskInbox = Outputs['inbox']['list']

export const inboxOf = (items: readonly DeskItem[]): DeskInbox => ({
  items,
  counts: {
    ...{ all: items.length, mail: items.length, web: 0, burgerprofiel: 0, callback: 0 },
    ...{ replies: 0, mentions: 0, snoozed: 0 },
  },
  nextCursor: null,
})
