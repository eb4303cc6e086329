import { countDecided, type DecidedCount, listModels } from '@meldpunt/db'
import * as z from 'zod/mini'
import { onlyStaffOf } from '../../trpc.ts'
import type { Compared, ProposalInsightView } from './proposals-view.ts'

const mostConfusions = 20
const mostModels = 10

function compare(counts: readonly DecidedCount[]): Compared {
  const sum = (of: (one: DecidedCount) => boolean) =>
    counts.filter(of).reduce((total, { count }) => total + count, 0)
  return {
    decided: sum(() => true),
    right: sum(({ chosen, first }) => chosen === first),
    among: sum(({ among }) => among),
    spoke: sum(({ spoke }) => spoke),
    rightWhenSpoke: sum(({ chosen, first, spoke }) => spoke && chosen === first),
  }
}

const grouped = (counts: readonly DecidedCount[], key: (one: DecidedCount) => string) =>
  [...Map.groupBy(counts, key)].map(([name, group]) => ({ name, ...compare(group) }))

function confusionsOf(counts: readonly DecidedCount[], nameOf: (code: string) => string) {
  const wrong = counts.flatMap(({ chosen, first, count }) =>
    first === null || first === chosen ? [] : [{ chosen, first, count }],
  )
  return [...Map.groupBy(wrong, ({ chosen, first }) => `${chosen} ${first}`).values()]
    .flatMap((group) => {
      const [one] = group
      const count = group.reduce((total, each) => total + each.count, 0)
      return one ? [{ chosen: nameOf(one.chosen), proposed: nameOf(one.first), count }] : []
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, mostConfusions)
}

/** How what was proposed compares with what people decided, by week and by category; counts only, nothing of a reporter. */
export const proposalInsight = onlyStaffOf(['manager', 'lead', 'clerk', 'admin'])
  .input(z.object({ weeks: z.int().check(z.minimum(1), z.maximum(104)) }))
  .query(async ({ ctx, input }): Promise<ProposalInsightView> => {
    const { db, cityData } = ctx.deps
    const [counts, models, city] = await Promise.all([
      countDecided(db.read, input.weeks),
      listModels(db.read, mostModels),
      cityData.current(),
    ])
    const { category: nameOf } = city.names(ctx.language)
    return {
      weeks: grouped(counts, ({ week }) => week),
      categories: grouped(counts, ({ chosen }) => chosen)
        .map((one) => ({ ...one, name: nameOf(one.name) }))
        .sort((a, b) => b.decided - a.decided),
      confusions: confusionsOf(counts, nameOf),
      models,
    }
  })
