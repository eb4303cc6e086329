import { candidatesOf, isSure } from '@meldpunt/domain'
import { language } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { publicProcedure } from '../../trpc.ts'
import type { ProposalsView } from './proposals-view.ts'

/** More is no report; of what is accepted, only the beginning is read. */
const longestText = 100_000

/** Which categories a text points to, best first; none when the model is not sure. Nothing is kept of it. */
export const propose = publicProcedure
  .input(z.object({ text: z.string().check(z.maxLength(longestText)), language }))
  .query(async ({ ctx, input }): Promise<ProposalsView> => {
    const { proposals, cityData } = ctx.deps
    const [ready, city] = await Promise.all([proposals.current(), cityData.current()])
    if (!ready) return { proposals: [], modelVersion: null }
    const found = ready.propose(input.text)
    const shown = isSure(ready, found) ? candidatesOf(found) : []
    const names = city.names(input.language)
    return {
      proposals: shown
        .filter(({ category }) => city.findCategory(category))
        .map(({ category, confidence }) => ({ code: category, label: names.category(category), confidence })),
      modelVersion: ready.version,
    }
  })
