import { type FacetCount, queueFacets } from '@meldpunt/db'
import { statusLabels } from '@meldpunt/domain'
import type { Context, SessionMember } from '../../context.ts'
import { toQueueFilter } from './queue-filter.ts'
import type { FilterInput } from './queue-input.ts'
import type { Facet, FacetsView } from './queue-view.ts'

const label = (counts: readonly FacetCount[], name: (code: string) => string): readonly Facet[] =>
  counts.map(({ code, count }) => ({ code, count, label: name(code) }))

const asIs = (code: string): string => code

/** For each value of a filter, how many reports choosing it would leave. */
export async function readFacets(
  ctx: Context & { member: SessionMember },
  input: FilterInput,
): Promise<FacetsView> {
  const [city, counts] = await Promise.all([
    ctx.deps.cityData.current(),
    queueFacets(ctx.deps.db.read, toQueueFilter(ctx, input)),
  ])
  const names = city.names(ctx.language)
  const labels: Readonly<Record<string, string>> = statusLabels[ctx.language]
  return {
    statuses: label(counts.statuses, (code) => labels[code] ?? code),
    categories: label(counts.categories, names.category),
    postcodes: label(counts.postcodes, asIs),
    departments: label(counts.departments, names.department),
    due: label(counts.due, asIs),
  }
}
