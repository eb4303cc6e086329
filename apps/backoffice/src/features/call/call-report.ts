import { type FieldErrorKey, isDay, type NoticeChannel, parseNationalNumber } from '@meldpunt/domain'
import type { CallDraft } from './call-draft.ts'
import type { Category } from './call-views.ts'

export const isBlank = (...texts: string[]): boolean => texts.every((text) => text.trim() === '')

const answersOf = (answers: CallDraft['answers'], asked: readonly string[]) =>
  Object.fromEntries(
    Object.entries(answers).filter(([code, answer]) => asked.includes(code) && !isBlank(answer)),
  )

/** The place as the domain takes it: words always, street and number where they are known. */
export function placeOf({ place }: Pick<CallDraft, 'place'>) {
  const { text, houseNumber, postcode, extra, street } = place
  if (isBlank(text, houseNumber, extra)) return null
  const address = [text.trim(), houseNumber.trim()].filter(Boolean).join(' ')
  const words = [address, extra.trim()].filter(Boolean).join(', ')
  const isStreet = street !== '' || houseNumber.trim() !== ''
  return { text: words, street: isStreet ? text.trim() : null, houseNumber, postcode }
}

type Told = Pick<CallDraft, 'contact' | 'nationalNumber' | 'birthDate'>

/**
 * Whether enough is told to know whose report it is: the national number, or a name with the day of birth. The telephone
 * that somebody calls with, or whom the clerk takes them for, is never enough.
 */
export const isEnoughForAccount = ({ contact, nationalNumber, birthDate }: Told): boolean =>
  parseNationalNumber(nationalNumber).ok || (!isBlank(contact.name) && isDay(birthDate))

/** Where nothing can reach an account: the other channels, or none. */
export function withoutAccount(wanted: readonly NoticeChannel[]): NoticeChannel[] {
  const others = wanted.filter((channel) => channel !== 'mijn_burgerprofiel')
  return others.length === 0 && wanted.length > 0 ? ['none'] : others
}

/** How the caller is told: by an account only while enough is told to know whose it is. */
export const channelsOf = (draft: Told): NoticeChannel[] =>
  isEnoughForAccount(draft) ? draft.contact.channels : withoutAccount(draft.contact.channels)

/** What the caller says they are; nobody is a normal answer. */
export function contactOf(draft: Told) {
  const contact = { ...draft.contact, channels: channelsOf(draft) }
  const isNobody = isBlank(contact.name, contact.email, contact.phone) && contact.channels.includes('none')
  return isNobody ? null : contact
}

/** What was told: the description, and where there is none the notes that were taken while listening. */
export const descriptionOf = ({
  description,
  scratch,
}: Pick<CallDraft, 'description' | 'scratch'>): string => (isBlank(description) ? scratch : description)

/** The fields as the domain's schema takes them: blank groups are null, answers only of the questions on the screen. */
export const shapeCallDraft = (asked: readonly string[]) => (draft: CallDraft) => ({
  ...draft,
  description: descriptionOf(draft),
  answers: answersOf(draft.answers, asked),
  contact: contactOf(draft),
  place: placeOf(draft),
})

const isWrong = (text: string, isRight: (text: string) => boolean): boolean =>
  !isBlank(text) && !isRight(text)

/** Whose report it is, checked here since the report itself goes without it. */
const faultsOfAccount = ({ nationalNumber, birthDate }: CallDraft) => ({
  ...(isWrong(nationalNumber, (text) => parseNationalNumber(text).ok)
    ? { nationalNumber: 'national_number_invalid' as const }
    : {}),
  ...(isWrong(birthDate, isDay) ? { birthDate: 'day_invalid' as const } : {}),
})

function missingToRegister(draft: CallDraft): Readonly<Record<string, FieldErrorKey>> {
  const byHand = draft.choice === 'by_hand'
  return {
    ...(draft.category === '' ? { category: 'category_required' as const } : {}),
    ...(byHand && draft.department === '' ? { department: 'department_required' as const } : {}),
    ...(byHand && isBlank(draft.reason) ? { reason: 'reason_required' as const } : {}),
  }
}

/** Registering asks for a category, and a department by hand for its reason; only this form knows that they are wanted. */
export const demandOfCallDraft = (draft: CallDraft): Readonly<Record<string, FieldErrorKey>> => ({
  ...faultsOfAccount(draft),
  ...(draft.next === 'leave' ? {} : missingToRegister(draft)),
})

/** What goes along beside the report itself: the call, and whether it is registered at once. */
export const callOf = (draft: CallDraft) => ({
  contactId: draft.contactId,
  startedAt: draft.startedAt,
  nationalNumber: draft.nationalNumber,
  birthDate: draft.birthDate,
  note: isBlank(draft.scratch) ? null : draft.scratch,
  register: draft.next === 'register',
  byHand:
    draft.next === 'register' && draft.choice === 'by_hand'
      ? { department: draft.department, reason: draft.reason }
      : null,
})

export type Missing = 'description' | 'category' | 'place' | 'questions'

/** What the clerk still has to ask, in the order of the form; the place may be unknown and is asked all the same. */
export function missingOf(draft: CallDraft, category: Category | undefined): readonly Missing[] {
  const open = category?.questions.some(
    ({ code, required }) => required && isBlank(draft.answers[code] ?? ''),
  )
  const found: Record<Missing, boolean> = {
    description: isBlank(descriptionOf(draft)),
    category: draft.category === '',
    place: placeOf(draft) === null,
    questions: open ?? false,
  }
  const order: readonly Missing[] = ['description', 'category', 'place', 'questions']
  return order.filter((what) => found[what])
}
