import type { Instant } from '@meldpunt/domain'

/** A mail that lies in the mailbox, with its bytes or, where it is too large, the beginning of them. */
export type FoundBytes = { raw: Buffer; isWhole: boolean; size: number; receivedAt: Instant }

/** A mail as the list of the mailbox has it. */
export type Listed = { uid: number; size: number; receivedAt: Instant }

/** A mailbox that is open. Every call throws when its connection is gone. */
export type Mailbox = {
  /** What lies in it, oldest first. */
  list: () => Promise<readonly Listed[]>
  /** Null where it went meanwhile. */
  read: (mail: Listed) => Promise<FoundBytes | null>
  putAway: (uid: number, folder: 'done' | 'person') => Promise<void>
  /** Waits for something new, at most so long; the server tells as soon as it comes. */
  wait: (atMost: number) => Promise<void>
  /** Ends a wait. */
  wake: () => void
  close: () => Promise<void>
}
