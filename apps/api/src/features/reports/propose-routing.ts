import * as z from 'zod/mini'
import { proposeRouting as propose } from '../../city/propose-routing.ts'
import { getVisibleReport } from '../../command/visible-report.ts'
import { staffProcedure } from '../../trpc.ts'
import type { ProposedRoutingView } from './staff-report-view.ts'

/** Where the report would go with this category, by when, and why: what the clerk sees before registering. */
export const proposeRouting = staffProcedure
  .input(z.object({ id: z.uuid(), category: z.string().check(z.maxLength(100)) }))
  .query(async ({ ctx, input }): Promise<ProposedRoutingView> => {
    const { report } = await getVisibleReport(ctx, input.id)
    const city = await ctx.deps.cityData.current()
    const category = city.category(input.category, 'category')
    const { routing, promise } = propose(city, { ...report, category: category.code }, ctx.deps.clock())
    return {
      destination: { ...routing.destination, name: city.destinationName(routing.destination, ctx.language) },
      promiseWorkingDays: promise?.workingDays ?? null,
      due: promise?.due ?? null,
      priority: routing.priority,
      registerAtOnce: routing.registerAtOnce,
      ruleName: routing.ruleName,
      explanation: routing.explanation,
    }
  })
