import { useQuery } from '@tanstack/react-query'
import { type Outputs, trpc } from '../../../lib/trpc.ts'

export type Callback = Outputs['callback']['list'][number]

/** One of the open call-backs; null while they are read, and once it is settled. */
export function useCallback(id: string) {
  const query = useQuery(trpc.callback.list.queryOptions())
  return { query, callback: query.data?.find((one) => one.id === id) ?? null }
}
