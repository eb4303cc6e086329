import { staffProcedure } from '../../trpc.ts'
import type { ListsView } from './lists-view.ts'
import { toListsView } from './to-lists-view.ts'

/** What the forms choose from: departments, partners, categories, crews and members. */
export const lists = staffProcedure.query(
  async ({ ctx }): Promise<ListsView> => toListsView(await ctx.deps.cityData.current(), ctx.language),
)
