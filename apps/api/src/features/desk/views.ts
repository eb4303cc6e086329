import { staffProcedure } from '../../trpc.ts'
import type { SavedView } from './queue-view.ts'
import { readViews } from './read-views.ts'

export const views = staffProcedure.query(({ ctx }): Promise<readonly SavedView[]> => readViews(ctx))
