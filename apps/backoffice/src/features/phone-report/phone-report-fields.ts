import {
  type FieldErrorKey,
  isDay,
  type Language,
  type NoticeChannel,
  parseNationalNumber,
} from '@meldpunt/domain'
import { v7 } from 'uuid'

/** What stands in the fields while the clerk listens. */
export type PhoneDraft = {
  commandId: string
  reportId: string
  contactId: string
  startedAt: number
  channel: 'phone' | 'desk' | 'mail'
  language: Language
  description: string
  category: string
  answers: Record<string, string>
  place: { text: string; postcode: string }
  contact: { name: string; email: string; phone: string; channels: NoticeChannel[] }
  nationalNumber: string
  birthDate: string
  next: 'register' | 'leave'
  choice: 'routing' | 'by_hand'
  department: string
  reason: string
}

/** A fresh form: its ids are made here, so that sending it twice makes one report. */
export const emptyPhoneDraft = (): PhoneDraft => ({
  commandId: v7(),
  reportId: v7(),
  contactId: v7(),
  startedAt: Date.now(),
  channel: 'phone',
  language: 'nl',
  description: '',
  category: '',
  answers: {},
  place: { text: '', postcode: '' },
  contact: { name: '', email: '', phone: '', channels: ['none'] },
  nationalNumber: '',
  birthDate: '',
  next: 'register',
  choice: 'routing',
  department: '',
  reason: '',
})

const isBlank = (...texts: string[]): boolean => texts.every((text) => text.trim() === '')

const answersOf = (answers: PhoneDraft['answers'], asked: readonly string[]) =>
  Object.fromEntries(
    Object.entries(answers).filter(([code, answer]) => asked.includes(code) && !isBlank(answer)),
  )

/** The fields as the domain's schema takes them: blank groups are null, answers only of the questions on the screen. */
export const shapePhoneDraft = (asked: readonly string[]) => (draft: PhoneDraft) => {
  const { contact, place } = draft
  return {
    ...draft,
    answers: answersOf(draft.answers, asked),
    contact:
      isBlank(contact.name, contact.email, contact.phone) && contact.channels.includes('none')
        ? null
        : contact,
    place: isBlank(place.text, place.postcode) ? null : place,
  }
}

/** This tab keeps what is typed, but for the number that opens every door. */
export const neverKeptOfPhone = ['nationalNumber'] as const

const isWrong = (text: string, isRight: (text: string) => boolean): boolean =>
  !isBlank(text) && !isRight(text)

/** Whose report it is, checked here since the report itself goes without it. */
const faultsOfAccount = ({ nationalNumber, birthDate }: PhoneDraft) => ({
  ...(isWrong(nationalNumber, (text) => parseNationalNumber(text).ok)
    ? { nationalNumber: 'national_number_invalid' as const }
    : {}),
  ...(isWrong(birthDate, isDay) ? { birthDate: 'day_invalid' as const } : {}),
})

/** Registering asks for a category, and a department by hand for its reason; only this form knows that they are wanted. */
export const demandOfPhoneDraft = (draft: PhoneDraft): Readonly<Record<string, FieldErrorKey>> => ({
  ...faultsOfAccount(draft),
  ...(draft.next === 'leave' ? {} : missingToRegister(draft)),
})

function missingToRegister(draft: PhoneDraft): Readonly<Record<string, FieldErrorKey>> {
  const byHand = draft.choice === 'by_hand'
  return {
    ...(draft.category === '' ? { category: 'category_required' as const } : {}),
    ...(byHand && draft.department === '' ? { department: 'department_required' as const } : {}),
    ...(byHand && isBlank(draft.reason) ? { reason: 'reason_required' as const } : {}),
  }
}

/** What goes along beside the report itself: the call, and whether it is registered at once. */
export const callOf = ({ next, choice, department, reason, ...draft }: PhoneDraft) => ({
  contactId: draft.contactId,
  startedAt: draft.startedAt,
  nationalNumber: draft.nationalNumber,
  birthDate: draft.birthDate,
  register: next === 'register',
  byHand: next === 'register' && choice === 'by_hand' ? { department, reason } : null,
})
