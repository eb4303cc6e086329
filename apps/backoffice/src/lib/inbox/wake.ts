import type { Day } from '@meldpunt/domain'
import { v7 } from 'uuid'
import { client, queryClient, trpc } from '../trpc.ts'

/** Out of the list until a day; without a day it is in the list again. */
export const snooze = (key: string, until: Day | null, note: string | null) =>
  client.inbox.snooze.mutate({ commandId: v7(), key, until, note })

/** Awake again, as if nothing happened. */
export const wake = async (key: string): Promise<void> => {
  await snooze(key, null, null)
  await queryClient.invalidateQueries(trpc.inbox.pathFilter())
}
