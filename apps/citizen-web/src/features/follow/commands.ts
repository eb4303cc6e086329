import * as inputs from '@meldpunt/domain/input'
import { act } from '../../lib/act.ts'
import type { FollowAction } from '../../lib/api.ts'
import type { Outcome } from '../../lib/outcome.ts'
import { client } from '../../lib/trpc-client.ts'

/** What the holder of the link can do, by the name that the address of its form has too. */
export const commands: Record<FollowAction, (values: unknown) => Promise<Outcome>> = {
  reply: act(inputs.replyInput, (input) => client.follow.reply.mutate(input)),
  addInformation: act(inputs.addInformationInput, (input) => client.follow.addInformation.mutate(input)),
  withdraw: act(inputs.withdrawInput, (input) => client.follow.withdraw.mutate(input)),
  requestReopen: act(inputs.requestReopenInput, (input) => client.follow.requestReopen.mutate(input)),
  rate: act(inputs.rateInput, (input) => client.follow.rate.mutate(input)),
  setContact: act(inputs.setContactInput, (input) => client.follow.setContact.mutate(input)),
}
