import { language } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { publicProcedure } from '../../trpc.ts'
import { type CategoryView, toCategoryView } from './category-view.ts'

export const categories = publicProcedure
  .input(z.object({ language }))
  .query(async ({ ctx, input }): Promise<readonly CategoryView[]> => {
    const city = await ctx.deps.cityData.current()
    return city.categories.map((category) => toCategoryView(category, city, input.language))
  })
