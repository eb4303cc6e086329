import { useQuery } from '@tanstack/react-query'
import { useMember } from '../../lib/member.ts'
import { trpc } from '../../lib/trpc.ts'

const minute = 60_000

/** How much waits in the inbox of the desk; only for who works there. */
export function useInboxCount(): number | undefined {
  const { role } = useMember()
  const wish = { view: 'all', category: null, text: '' } as const
  const query = useQuery(
    trpc.inbox.list.queryOptions(wish, { enabled: role === 'clerk', refetchInterval: minute }),
  )
  return query.data?.counts.all
}
