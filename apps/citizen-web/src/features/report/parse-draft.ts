import {
  type Draft,
  type DraftContact,
  type DraftPhoto,
  emptyContact,
  emptyDraft,
  photoStates,
} from './draft.ts'

type Fields = Readonly<Record<string, unknown>>

/** By hand, since a schema library is not worth its weight in the first load for one shape that we write ourselves. */
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const oneOf = <Choice extends string>(choices: readonly Choice[], value: unknown): Choice | null =>
  choices.find((choice) => choice === value) ?? null

const toContact = (value: unknown): DraftContact => {
  const { way, name, email, phone, account } = fieldsOf(value)
  return {
    way: oneOf(['mail', 'phone', 'none'], way),
    name: text(name),
    email: text(email),
    phone: text(phone),
    ...(account === true ? { account } : {}),
  }
}

const toPhoto = (value: unknown): DraftPhoto => {
  const { clientId, name, state, attachmentId, refusal } = fieldsOf(value)
  return {
    clientId: text(clientId),
    name: text(name),
    state: oneOf(photoStates, state) ?? 'waiting',
    attachmentId: textOrNull(attachmentId),
    refusal: textOrNull(refusal),
  }
}

const toAnswers = (value: unknown): Draft['answers'] =>
  Object.fromEntries(Object.entries(fieldsOf(value)).map(([code, answer]) => [code, text(answer)]))

function toDraft(kept: Fields): Draft | null {
  const ids = { reportId: text(kept.reportId), commandId: text(kept.commandId) }
  if (ids.reportId === '' || ids.commandId === '') return null
  return {
    ...emptyDraft(ids),
    description: text(kept.description),
    category: textOrNull(kept.category),
    answers: toAnswers(kept.answers),
    dangerRead: kept.dangerRead === true,
    place: text(kept.place),
    postcode: text(kept.postcode),
    seenDay: text(kept.seenDay),
    seenTime: text(kept.seenTime),
    contact: toContact(kept.contact),
    photos: Array.isArray(kept.photos) ? kept.photos.map(toPhoto) : [],
    savedAt: typeof kept.savedAt === 'number' ? kept.savedAt : null,
    state: kept.state === 'waiting' && kept.attempt ? 'waiting' : 'editing',
    attempt: kept.attempt ?? null,
  }
}

/** How long name, mail and telephone number stay in a browser where nobody goes on with the report, ms. */
const contactTerm = 7 * 86_400_000

/**
 * The draft without who makes it, where it lies for long: others may use this browser. A report that is ready to go is
 * left as it is, since it goes by itself.
 */
export function forgetOldContact(draft: Draft, now: number): Draft {
  const { savedAt, state } = draft
  const isOld = savedAt !== null && savedAt < now - contactTerm
  return isOld && state === 'editing' ? { ...draft, contact: emptyContact } : draft
}

/** A draft as this browser kept it; null when there is none. What an older site kept otherwise is left out. */
export function parseDraft(kept: string | null): Draft | null {
  try {
    return toDraft(fieldsOf(JSON.parse(kept ?? 'null')))
  } catch {
    return null
  }
}
