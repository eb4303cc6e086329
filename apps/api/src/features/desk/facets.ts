import { staffProcedure } from '../../trpc.ts'
import { filterInput } from './queue-input.ts'
import type { FacetsView } from './queue-view.ts'
import { readFacets } from './read-facets.ts'

export const facets = staffProcedure
  .input(filterInput)
  .query(({ ctx, input }): Promise<FacetsView> => readFacets(ctx, input))
