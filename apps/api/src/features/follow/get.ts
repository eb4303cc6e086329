import { language } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { followerProcedure } from '../../trpc.ts'
import type { FollowView } from './follow-view.ts'
import { readFollowed } from './read-followed.ts'
import { toFollowView } from './to-follow-view.ts'

export const get = followerProcedure
  .input(z.object({ language }))
  .query(async ({ ctx, input }): Promise<FollowView> => {
    const followed = await readFollowed(ctx)
    return toFollowView(ctx, followed, input.language)
  })
