import { staffProcedure } from '../../trpc.ts'
import { omniboxInput } from './omnibox-input.ts'
import type { OmniboxView } from './omnibox-view.ts'
import { readOmnibox } from './read-omnibox.ts'

/** What a text may mean: answers, categories, streets, reports and, for the desk, people. */
export const omnibox = staffProcedure
  .input(omniboxInput)
  .query(({ ctx, input }): Promise<OmniboxView> => readOmnibox(ctx, input))
