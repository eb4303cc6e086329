import { callbackOutcomes, insertCallback, settleCallback, tryCallback } from '@meldpunt/db'
import { cleanText, id, lineLimit, phone, textLimit } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { onceForClerk } from '../../calls/once-for-clerk.ts'
import { refuse } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'

const text = (limit: number) =>
  z._default(
    z.nullable(z.string().check(z.overwrite(cleanText), z.trim(), z.maxLength(limit, 'text_too_long'))),
    null,
  )

const addInput = z.object({
  commandId: id,
  callbackId: id,
  phone,
  name: text(200),
  subject: text(lineLimit),
  whenText: text(lineLimit),
})
const triedInput = z.object({ commandId: id, id, note: text(textLimit) })
const settleInput = z.object({ commandId: id, id, outcome: z.enum(callbackOutcomes), note: text(textLimit) })

const stored = z.object({ id: z.string() })

/** A clerk promises that somebody will be called back. */
export const add = clerkProcedure.input(addInput).mutation(({ ctx, input }) =>
  onceForClerk(ctx, {
    ...{ name: 'add_callback', input, stored },
    work: async ({ trx, now }) => {
      const { callbackId, commandId: _, ...asked } = input
      await insertCallback(trx, { ...asked, id: callbackId, createdBy: ctx.member.memberId, now })
      return { id: callbackId }
    },
  }),
)

/** The desk called and did not get through. */
export const tried = clerkProcedure.input(triedInput).mutation(({ ctx, input }) =>
  onceForClerk(ctx, {
    ...{ name: 'try_callback', input, stored },
    work: async ({ trx, now }) => {
      const open = await tryCallback(trx, { id: input.id, callId: null, note: input.note, now })
      if (!open) throw refuse('callback_done')
      return { id: input.id }
    },
  }),
)

/** Takes it off the list, with what came of it. */
export const settle = clerkProcedure.input(settleInput).mutation(({ ctx, input }) =>
  onceForClerk(ctx, {
    ...{ name: 'settle_callback', input, stored },
    work: async ({ trx, now }) => {
      const { memberId } = ctx.member
      const { outcome, note } = input
      const open = await settleCallback(trx, { id: input.id, memberId, outcome, note, now })
      if (!open) throw refuse('callback_done')
      return { id: input.id }
    },
  }),
)
