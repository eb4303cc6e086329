import { useQuery } from '@tanstack/react-query'
import { useMember } from '../member.ts'
import { trpc } from '../trpc.ts'

const minute = 60_000

/** How many reports have a note that calls me; a clerk has them in the inbox. */
export function useUnreadMentions(): number | undefined {
  const { role } = useMember()
  const enabled = role === 'department' || role === 'lead' || role === 'ombudsman'
  const query = useQuery(
    trpc.mention.list.queryOptions({ cursor: null }, { enabled, refetchInterval: minute }),
  )
  return query.data?.unread
}
