import type { SubmitReport } from '../command.ts'
import type { Submitted } from '../event.ts'
import { by, envelope, type Outcome, type Refusal, refuse } from './outcome.ts'
import { refuseContact, refuseText, refuseTooLong } from './text.ts'

const refuseSeenAt = ({ seenAt, recordedAt }: SubmitReport): Refusal | null =>
  seenAt !== null && seenAt > recordedAt ? refuse('occurred_in_future', 'seenAt') : null

function refuseAnswers({ answers }: SubmitReport): Refusal | null {
  for (const [question, answer] of Object.entries(answers)) {
    const refusal = refuseTooLong(answer, `answers.${question}`)
    if (refusal) return refusal
  }
  return null
}

const factsOf = (command: SubmitReport): Submitted['facts'] => ({
  reportId: command.reportId,
  reference: command.reference,
  channel: command.channel,
  language: command.language,
  category: command.category,
  complaint: command.complaint,
  seenAt: command.seenAt,
  partOf: command.partOf,
  responseDue: command.responseDue,
  place: command.place && { point: command.place.point, postcode: command.place.postcode },
  hasContact: command.contact !== null,
  channels: command.contact?.channels ?? [],
  attachments: command.attachments,
})

/** A report begins with a description; place, category and contact may follow (product.md, promise 1). */
export const decideSubmit = (command: SubmitReport): Outcome =>
  refuseText(command.description, 'description_required', 'description') ??
  refuseTooLong(command.place?.text ?? null, 'place') ??
  refuseSeenAt(command) ??
  refuseContact(command.contact) ??
  refuseAnswers(command) ?? [
    {
      ...envelope(command),
      type: 'submitted',
      facts: factsOf(command),
      personal: {
        description: command.description,
        place: command.place,
        contact: command.contact,
        answers: command.answers,
        personId: command.personId,
        ...by(command),
      },
    },
  ]
