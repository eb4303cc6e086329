import { language } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { citizenProcedure } from '../../trpc.ts'
import type { KeptView } from './kept-view.ts'
import { readKept } from './read-kept.ts'

/** All that is kept about who signed in. */
export const kept = citizenProcedure
  .input(z.object({ language }))
  .query(({ ctx, input }): Promise<KeptView> => readKept(ctx.deps, ctx.person.personId, input.language))
