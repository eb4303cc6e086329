import type { Query } from '@tanstack/react-query'
import { queryClient, trpc } from './trpc.ts'

const isRunning = ({ state }: Query): boolean => state.fetchStatus === 'fetching'

/**
 * After a command: the report and every list are read again. A live update may have called the reading off and begun its
 * own; then that one is waited for, so that nobody sees the commands of before.
 */
export async function invalidateReport(): Promise<void> {
  const report = trpc.report.get.pathFilter()
  await Promise.all([
    queryClient.invalidateQueries(report),
    queryClient.invalidateQueries(trpc.desk.pathFilter()),
    queryClient.invalidateQueries(trpc.inbox.pathFilter()),
  ])
  await queryClient.refetchQueries({ ...report, predicate: isRunning }, { cancelRefetch: false })
}
