import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { v7 } from 'uuid'
import type { DeskItem } from '../../../lib/inbox/inbox-search.ts'
import type { Report } from '../../../lib/report.ts'
import { client, queryClient, trpc } from '../../../lib/trpc.ts'

const refresh = () => queryClient.invalidateQueries(trpc.inbox.pathFilter())

/** Who opens the note in which they were called, has read it. */
export function useMentionRead({ id }: Report, item: DeskItem | null): void {
  const isCalled = item?.reason === 'mention'
  useEffect(() => {
    if (!isCalled) return
    void client.mention.markRead.mutate({ reportId: id }).then(refresh, () => undefined)
  }, [id, isCalled])
}

/** What was added to a closed report needs nothing more, up to the version on the screen. */
export const useSettleAddition = ({ id, version }: Report, onSuccess: () => void) =>
  useMutation({
    mutationFn: () => client.inbox.settle.mutate({ commandId: v7(), reportId: id, version }),
    onSuccess,
  })
