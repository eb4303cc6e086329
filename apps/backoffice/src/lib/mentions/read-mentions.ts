import { client, queryClient, trpc } from '../trpc.ts'

/** The notes of a report in which I was called are read; a failure shows itself, for they stay unread. */
export async function readMentions(reportId: string): Promise<void> {
  await client.mention.markRead.mutate({ reportId }).catch(() => undefined)
  await queryClient.invalidateQueries(trpc.mention.pathFilter())
}
