import { useQuery } from '@tanstack/react-query'
import { useMember } from '../../lib/member.ts'
import { trpc } from '../../lib/trpc.ts'

const minute = 60_000

/** How much waits in the inbox of the desk; only for who works there. */
export function useInboxCount(): number | undefined {
  const { role } = useMember()
  const query = useQuery(
    trpc.inbox.counts.queryOptions(undefined, { enabled: role === 'clerk', refetchInterval: minute }),
  )
  return query.data?.all
}
