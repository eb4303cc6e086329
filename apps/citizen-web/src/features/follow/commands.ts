import * as inputs from '@meldpunt/domain/input'
import type * as z from 'zod/mini'
import type { FollowAction } from '../../lib/api.ts'
import type { Problem } from '../../lib/problem.ts'
import { client, toProblem } from '../../lib/trpc-client.ts'

export type Outcome = { kind: 'done' } | { kind: 'refused'; problem: Problem }

/** Checks by the schema of the server before sending, so that a mistake is told at once. */
const act =
  <Schema extends z.ZodMiniType>(schema: Schema, send: (input: z.infer<Schema>) => Promise<unknown>) =>
  async (values: unknown): Promise<Outcome> => {
    const parsed = schema.safeParse(values)
    if (!parsed.success)
      return {
        kind: 'refused',
        problem: { kind: 'fields', errors: inputs.toFieldErrors(parsed.error.issues) },
      }
    try {
      await send(parsed.data)
      return { kind: 'done' }
    } catch (error) {
      return { kind: 'refused', problem: toProblem(error) }
    }
  }

/** What the holder of the link can do, by the name that the address of its form has too. */
export const commands: Record<FollowAction, (values: unknown) => Promise<Outcome>> = {
  reply: act(inputs.replyInput, (input) => client.follow.reply.mutate(input)),
  addInformation: act(inputs.addInformationInput, (input) => client.follow.addInformation.mutate(input)),
  withdraw: act(inputs.withdrawInput, (input) => client.follow.withdraw.mutate(input)),
  requestReopen: act(inputs.requestReopenInput, (input) => client.follow.requestReopen.mutate(input)),
  rate: act(inputs.rateInput, (input) => client.follow.rate.mutate(input)),
  setContact: act(inputs.setContactInput, (input) => client.follow.setContact.mutate(input)),
}
