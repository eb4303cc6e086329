import { type Call, lockCall, tryCallback } from '@meldpunt/db'
import type { Instant } from '@meldpunt/domain'
import { id, phone } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { onceForClerk } from '../../calls/once-for-clerk.ts'
import { refuse } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'
import { beginCall } from './begin-call.ts'

const startInput = z.object({
  commandId: id,
  callId: id,
  channel: z.enum(['phone', 'desk']),
  phone: z._default(z.nullable(phone), null),
  /** Whom the desk calls back. */
  callbackId: z._default(z.nullable(id), null),
})
type StartInput = z.infer<typeof startInput>

/** It rang for nobody, so that only who begins it is told. */
const newCall = (
  { callId, channel, phone: number, callbackId }: StartInput,
  { now, memberId }: { now: Instant; memberId: string },
): Call => ({
  id: callId,
  ctiId: null,
  direction: callbackId === null ? 'in' : 'out',
  fromNumber: callbackId === null ? number : null,
  toNumber: callbackId === null ? null : number,
  ...{ queue: null, ringsFor: [], state: 'active', memberId, rangAt: now, answeredAt: null },
  ...{
    parkedAt: null,
    endedAt: null,
    cause: null,
    scratch: '',
    draft: null,
    savedAt: null,
    channel,
    caller: null,
  },
})

/** Begins a call by hand: where no exchange tells us, for a visitor at the desk, or to call somebody back. */
export const start = clerkProcedure.input(startInput).mutation(({ ctx, input }) =>
  onceForClerk(ctx, {
    ...{ name: 'start_call', input },
    stored: z.object({ callId: z.string() }),
    work: async (action) => {
      const { trx, now } = action
      const { callId, callbackId } = input
      const { memberId } = ctx.member
      const known = await lockCall(trx, callId)
      if (known && known.memberId !== memberId) throw refuse('call_not_yours')
      if (!known) await beginCall(ctx, action, newCall(input, { now, memberId }))
      if (!known && callbackId !== null) {
        const open = await tryCallback(trx, { id: callbackId, callId, note: null, now })
        if (!open) throw refuse('callback_done')
      }
      return { callId }
    },
  }),
)
