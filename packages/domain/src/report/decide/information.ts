import type { CorrectReport } from '../command.ts'
import { by, type Decide, envelope, onBehalf, type Refusal, refuse } from './outcome.ts'
import { routedFacts } from './routed.ts'
import { isBlank, refuseContact, refuseSilence, refuseText, refuseTooLong } from './text.ts'

export const decideAddInformation: Decide<'add_information'> = (_report, command) =>
  refuseSilence(command, 'text_required') ?? [
    {
      ...envelope(command),
      type: 'information_added',
      facts: { attachments: command.attachments, onBehalf: onBehalf(command) },
      personal: { text: command.text, ...by(command) },
    },
  ]

/** A public word in between, without a change of status. */
export const decideUpdate: Decide<'update'> = (_report, command) =>
  refuseText(command.text, 'text_required') ?? [
    {
      ...envelope(command),
      type: 'update_posted',
      facts: { attachments: command.attachments },
      personal: { text: command.text, ...by(command) },
    },
  ]

/** An internal word: no reporter, follower or partner ever sees it. */
export const decideNote: Decide<'note'> = (_report, command) =>
  refuseText(command.text, 'text_required') ?? [
    {
      ...envelope(command),
      type: 'note_added',
      facts: { attachments: command.attachments },
      personal: { text: command.text, ...by(command) },
    },
  ]

export const decideSetContact: Decide<'set_contact'> = (_report, command) =>
  refuseContact(command.contact) ??
  refuseTooLong(command.contact.name, 'name') ?? [
    {
      ...envelope(command),
      type: 'contact_changed',
      facts: {
        hasContact: Boolean(command.contact.email || command.contact.phone),
        channels: command.contact.channels,
        language: command.language,
      },
      personal: { contact: command.contact, ...by(command) },
    },
  ]

function refuseCorrection({ category, place, description }: CorrectReport): Refusal | null {
  if (category === null && place === null && description === null) return refuse('nothing_to_correct')
  if (category !== null && isBlank(category)) return refuse('category_required', 'category')
  if (description !== null && isBlank(description)) return refuse('description_required', 'description')
  return refuseTooLong(description, 'description') ?? refuseTooLong(place?.text ?? null, 'place')
}

/** Corrects what the report says; routing proposes again, and a person decides whether to reroute. */
export const decideCorrect: Decide<'correct'> = (_report, command) =>
  refuseCorrection(command) ?? [
    {
      ...envelope(command),
      type: 'corrected',
      facts: {
        category: command.category,
        complaint: command.categoryFacts?.complaint ?? null,
        public: command.categoryFacts?.public ?? null,
        place: command.place && { point: command.place.point, postcode: command.place.postcode },
        proposed: command.proposed && routedFacts(command.proposed),
      },
      personal: { description: command.description, place: command.place, ...by(command) },
    },
  ]
