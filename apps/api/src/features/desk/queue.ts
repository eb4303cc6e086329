import { staffProcedure } from '../../trpc.ts'
import { queueInput } from './queue-input.ts'
import type { QueueView } from './queue-view.ts'
import { readQueue } from './read-queue.ts'

export const queue = staffProcedure
  .input(queueInput)
  .query(({ ctx, input }): Promise<QueueView> => readQueue(ctx, input))
