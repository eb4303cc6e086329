import { clerkProcedure, router } from '../../trpc.ts'
import { earlier } from './earlier.ts'
import { inboxInput } from './inbox-input.ts'
import type { DeskInboxView } from './inbox-view.ts'
import { removeView, saveView, views } from './own-views.ts'
import { countInbox, readInbox } from './read-inbox.ts'
import { settle, snooze } from './snooze.ts'

const list = clerkProcedure
  .input(inboxInput)
  .query(({ ctx, input }): Promise<DeskInboxView> => readInbox(ctx, input))

/** How much each view has, for what shows numbers only. */
const counts = clerkProcedure.query(({ ctx }): Promise<DeskInboxView['counts']> => countInbox(ctx))

/** Everything that waits for the desk, whatever way it came. */
export const inboxRouter = router({ list, counts, earlier, snooze, settle, views, saveView, removeView })
