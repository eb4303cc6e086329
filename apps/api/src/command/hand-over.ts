import { email, phone } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import type { CoreDeps } from '../context.ts'
import { refuse } from '../rejections.ts'

/** Where something goes that a clerk sends to somebody: a mail address or a telephone number. */
export const handOverTo = z.discriminatedUnion('by', [
  z.object({ by: z.literal('mail'), address: email }),
  z.object({ by: z.literal('sms'), address: phone }),
])
export type HandOverTo = z.infer<typeof handOverTo>

/** Refuses where nothing can be sent that way, or too much was sent there. To be asked outside a transaction. */
export async function checkHandOver(
  { smsOffered, limitRecipient }: Pick<CoreDeps, 'smsOffered' | 'limitRecipient'>,
  { by, address }: HandOverTo,
): Promise<void> {
  if (by === 'sms' && !smsOffered) throw refuse('sms_not_offered', 'address')
  await limitRecipient({ address, field: 'address' })
}
