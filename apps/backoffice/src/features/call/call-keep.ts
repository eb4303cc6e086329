import { drafts } from '../../lib/draft.ts'
import { isRecord } from '../../lib/is-record.ts'
import type { CallDraft } from './call-draft.ts'
import type { ScreenCall } from './call-views.ts'

export const draftName = (callId: string): string => `call-${callId}`
const momentName = (callId: string): string => `call-at-${callId}`

/** When this browser last kept something of the call. */
export const keptAt = (callId: string): number => {
  const at = drafts.read(momentName(callId))
  return typeof at === 'number' ? at : 0
}

export const keepMoment = (callId: string, at: number): void => drafts.write(momentName(callId), at)

const fieldName = (callId: string): string => `call-field-${callId}`

/** The field that the clerk was in last, for when the page comes back; null where nobody knows. */
export const keptField = (callId: string): string | null => {
  const field = drafts.read(fieldName(callId))
  return typeof field === 'string' ? field : null
}

export const keepField = (callId: string, field: string): void => drafts.write(fieldName(callId), field)

export const forgetCall = (callId: string): void => {
  drafts.remove(draftName(callId))
  drafts.remove(momentName(callId))
  drafts.remove(fieldName(callId))
}

const textsOf = (value: unknown, like: Record<string, string>): Record<string, string> =>
  isRecord(value)
    ? Object.fromEntries(Object.keys(like).map((name) => [name, textOf(value[name], like[name] ?? '')]))
    : like

const textOf = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise)

const answersOf = (value: unknown): Record<string, string> =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([code, text]) => (typeof text === 'string' ? [[code, text]] : [])),
      )
    : {}

/** A draft as the server kept it, possibly by an older page: what has another shape now is left as it begins. */
function mend(kept: Record<string, unknown>, empty: CallDraft): Record<string, unknown> {
  const { channels, ...words } = empty.contact
  const contact = textsOf(kept.contact, words)
  const wanted =
    isRecord(kept.contact) && Array.isArray(kept.contact.channels) ? kept.contact.channels : channels
  return {
    ...kept,
    answers: answersOf(kept.answers),
    place: textsOf(kept.place, empty.place),
    known: textsOf(kept.known, empty.known),
    contact: { ...contact, channels: wanted },
  }
}

/** Takes the draft of the server where it is newer than what this browser kept: after a crash, or from another desk. */
export function takeNewestDraft({ id, draft, savedAt }: ScreenCall, empty: CallDraft): void {
  if (!isRecord(draft) || savedAt === null || savedAt <= keptAt(id)) return
  drafts.write(draftName(id), { commandId: empty.commandId, values: mend(draft, empty) })
  keepMoment(id, savedAt)
}
