import type { ChannelAdapter } from '../channel.ts'

/** The inbox is read from the outbox itself: what has settled is there once the worker says so. */
export const inboxChannel: ChannelAdapter = {
  prepare: async () => ({ ok: true, send: async () => ({ detail: null, messageId: null }) }),
}
