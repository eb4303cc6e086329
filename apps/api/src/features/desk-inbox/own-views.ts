import { deleteDeskView, listDeskViews, saveDeskView } from '@meldpunt/db'
import { asMember } from '../../command/as-member.ts'
import { refuseField } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'
import { removeViewInput, viewInput } from './inbox-input.ts'
import type { OwnViewView } from './inbox-view.ts'

/** More tabs than these nobody finds anything in. */
const mostViews = 12

export const views = clerkProcedure.query(
  ({ ctx }): Promise<readonly OwnViewView[]> => listDeskViews(ctx.deps.db.write, ctx.member.memberId),
)

const done = { done: true } as const

/** Keeps a view of one's own under a name; the same id again changes it. */
export const saveView = clerkProcedure.input(viewInput).mutation(({ ctx, input }) =>
  asMember(ctx, {
    name: 'save_desk_view',
    input,
    repeat: () => done,
    work: async ({ trx, now }) => {
      const { id, name, filter } = input
      const { memberId } = ctx.member
      const saved = await saveDeskView(trx, { id, name, filter, memberId, now, most: mostViews })
      if (!saved) throw refuseField('name', 'too_many_views')
      return done
    },
  }),
)

export const removeView = clerkProcedure.input(removeViewInput).mutation(({ ctx, input }) =>
  asMember(ctx, {
    name: 'remove_desk_view',
    input,
    repeat: () => done,
    work: async ({ trx }) => {
      await deleteDeskView(trx, { id: input.id, memberId: ctx.member.memberId })
      return done
    },
  }),
)
