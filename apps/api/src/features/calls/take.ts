import { lockCall, parkActiveCall, saveCall, tellCalls } from '@meldpunt/db'
import { id } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { lockOwnCall } from '../../calls/own-call.ts'
import { act } from '../../command/action.ts'
import { refuse } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'
import { beginCall } from './begin-call.ts'

const callInput = z.object({ callId: id })

/** Answers a ringing call by hand. Who has it already has it; somebody else's cannot be taken. */
export const take = clerkProcedure.input(callInput).mutation(({ ctx, input }) =>
  act(ctx.deps, async (action): Promise<void> => {
    const call = await lockCall(action.trx, input.callId)
    if (!call) throw refuse('call_unknown')
    if (call.state === 'ringing') return beginCall(ctx, action, call)
    if (call.memberId !== ctx.member.memberId || call.state === 'ended') throw refuse('call_not_yours')
  }),
)

/** Puts the call aside with everything that was written in it. */
export const park = clerkProcedure.input(callInput).mutation(({ ctx, input }) =>
  act(ctx.deps, async ({ trx, now }): Promise<void> => {
    const { memberId } = ctx.member
    const call = await lockOwnCall(trx, { ...input, memberId })
    if (call.state === 'parked') return
    await saveCall(trx, { ...call, state: 'parked', parkedAt: now })
    await tellCalls(trx, [memberId])
  }),
)

/** Takes a parked call up again; the one before the clerk is parked. */
export const resume = clerkProcedure.input(callInput).mutation(({ ctx, input }) =>
  act(ctx.deps, async ({ trx, now }): Promise<void> => {
    const { memberId } = ctx.member
    const call = await lockOwnCall(trx, { ...input, memberId })
    await parkActiveCall(trx, { memberId, except: call.id, now })
    await saveCall(trx, { ...call, state: 'active', parkedAt: null })
    await tellCalls(trx, [memberId])
  }),
)
