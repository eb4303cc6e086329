import { queryClient, trpc } from './trpc.ts'

/** After a command: the report and every list are read again. */
export const invalidateReport = (): Promise<unknown> =>
  Promise.all([
    queryClient.invalidateQueries(trpc.report.get.pathFilter()),
    queryClient.invalidateQueries(trpc.desk.pathFilter()),
  ])
