import { type Language, toDay } from '@meldpunt/domain'
import { checkMoment, type SubmitReportDraft, submitReportInput, toFieldErrors } from '@meldpunt/domain/input'
import type { Category } from '../../lib/api.ts'
import type { Draft, DraftContact } from './draft.ts'
import { seenInstant } from './seen-instant.ts'

export type FieldErrors = Readonly<Record<string, string>>

/** The day alone can be today while noon is still to come. */
const isToday = ({ seenDay, seenTime }: Draft, now: number): boolean =>
  seenTime === '' && seenDay === toDay(now)

function seenOrNow(draft: Draft): number | null {
  const now = Date.now()
  const seen = seenInstant(draft)
  return seen !== null && seen > now && isToday(draft, now) ? now : seen
}

const toContact = ({ way, name, email, phone }: DraftContact): SubmitReportDraft['contact'] => {
  if (way === 'mail') return { name, email, phone, channels: ['mail'] }
  return way === 'phone' ? { name, email: null, phone, channels: ['none'] } : null
}

/** Only answers to questions of the category that was chosen in the end. */
const answersOf = ({ answers }: Draft, category: Category | undefined): Record<string, string> =>
  Object.fromEntries(
    (category?.questions ?? []).flatMap(({ code }) => (answers[code] ? [[code, answers[code]]] : [])),
  )

/** What goes to the server: the same words as in the draft, nothing added. */
export const toSubmission = (
  draft: Draft,
  { language, category }: { language: Language; category: Category | undefined },
): SubmitReportDraft => ({
  commandId: draft.commandId,
  reportId: draft.reportId,
  language,
  description: draft.description,
  category: draft.category,
  answers: answersOf(draft, category),
  place: draft.place.trim() === '' ? null : { text: draft.place, postcode: draft.postcode },
  seenAt: seenOrNow(draft),
  contact: toContact(draft.contact),
  attachments: draft.photos.flatMap(({ attachmentId }) => attachmentId ?? []),
})

function ownErrors(draft: Draft, category: Category | undefined): FieldErrors {
  const moment = checkMoment(seenOrNow(draft), Date.now())
  const unanswered = (category?.questions ?? []).filter(
    ({ code, required }) => required && !draft.answers[code]?.trim(),
  )
  return {
    ...Object.fromEntries(unanswered.map(({ code }) => [`answers.${code}`, 'answer_missing'])),
    ...(moment === null ? {} : { seenAt: moment }),
    ...(draft.contact.way === null ? { 'contact.way': 'way_missing' } : {}),
    ...(draft.contact.way === 'phone' && draft.contact.phone.trim() === ''
      ? { 'contact.phone': 'phone_required' }
      : {}),
    ...(draft.photos.some(({ state }) => state === 'refused') ? { attachments: 'photo_refused' } : {}),
  }
}

/** Everything that is wrong with a draft, by field: by the same schema as the server's, and what only the page knows. */
export function errorsOfDraft(
  draft: Draft,
  reading: { language: Language; category: Category | undefined },
): FieldErrors {
  const parsed = submitReportInput.safeParse(toSubmission(draft, reading))
  return {
    ...ownErrors(draft, reading.category),
    ...(parsed.success ? {} : toFieldErrors(parsed.error.issues)),
  }
}
