import type { NewContact } from '@meldpunt/db'
import type { EndedCall } from './end-call.ts'
import { personalNumber } from './other-number.ts'

type Given = { name: string | null; phone: string | null; note: string | null }

/** What a contact takes from its call; what the clerk gave with it goes before. */
export const contactOfCall = (
  { call, startedAt, endedAt, note }: EndedCall,
  given: Given,
  ownNumbers: readonly string[],
): Pick<
  NewContact,
  'channel' | 'startedAt' | 'endedAt' | 'memberId' | 'name' | 'phone' | 'note' | 'personId' | 'callId'
> => ({
  channel: call.channel,
  startedAt,
  endedAt,
  memberId: call.memberId,
  name: given.name ?? call.caller?.name ?? null,
  phone: given.phone ?? personalNumber(call, ownNumbers),
  note: given.note || note,
  personId: call.caller?.personId ?? null,
  callId: call.id,
})
