import { findPerson, saveCall, tellCalls } from '@meldpunt/db'
import { id } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { logCaller } from '../../calls/log-caller.ts'
import { lockOwnCall } from '../../calls/own-call.ts'
import { act } from '../../command/action.ts'
import { refuseField } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'
import { nameText } from './finish-input.ts'

const linkInput = z.object({ callId: id, personId: z.nullable(id), name: nameText })

/** Says who is calling. It decides what the card shows and whose contact this is; no report becomes theirs by it. */
export const linkCaller = clerkProcedure.input(linkInput).mutation(({ ctx, input }) =>
  act(ctx.deps, async ({ trx, now }): Promise<void> => {
    const { memberId } = ctx.member
    const { callId, personId, name } = input
    const call = await lockOwnCall(trx, { callId, memberId })
    const person = personId === null ? null : await findPerson(trx, personId)
    if (personId !== null && (!person || person.erased)) throw refuseField('personId', 'person_required')
    const caller = personId === null && name === null ? null : { personId, name }
    await saveCall(trx, { ...call, caller })
    await logCaller(trx, { call: { ...call, caller }, memberId, ownNumbers: ctx.deps.ownNumbers, now })
    await tellCalls(trx, [memberId])
  }),
)
