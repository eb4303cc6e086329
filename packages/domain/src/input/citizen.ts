import * as z from 'zod/mini'
import type { FieldErrorKey } from '../words/field-error-keys.ts'
import { changedContact, contact } from './contact.ts'
import { citizenEnvelope, fromCitizen } from './envelope.ts'
import { attachments, id, language } from './fields.ts'
import { key } from './key.ts'
import { freeText, optionalText, requiredText } from './text.ts'

/** A photo alone says enough; nothing at all does not. */
const textOrPhoto = (required: FieldErrorKey) =>
  z.object({ text: freeText(), attachments }).check(
    z.refine(({ text, attachments: photos }) => text !== '' || photos.length > 0, {
      error: required,
      path: ['text'],
    }),
  )

export const replyData = textOrPhoto('reply_required')
export const addInformationData = textOrPhoto('text_required')
/** What is not solved. */
export const requestReopenData = z.object({ text: requiredText('unsolved_required'), attachments })
export const rateData = z.object({
  score: z.literal([1, 2, 3, 4, 5], key('score_required')),
  text: optionalText(),
})
export const setContactData = z.object({ contact, language })
/** Following by a person who is not signed in; the address is confirmed by a link before it counts. */
export const followData = z.object({ follower: id, contact, language })
export const unfollowData = z.object({ follower: id })

export const replyInput = fromCitizen(replyData)
export type ReplyInput = z.infer<typeof replyInput>
export const addInformationInput = fromCitizen(addInformationData)
export type AddInformationInput = z.infer<typeof addInformationInput>
export const withdrawInput = citizenEnvelope
export type WithdrawInput = z.infer<typeof withdrawInput>
export const requestReopenInput = fromCitizen(requestReopenData)
export type RequestReopenInput = z.infer<typeof requestReopenInput>
export const rateInput = fromCitizen(rateData)
export type RateInput = z.infer<typeof rateInput>
export const setContactInput = fromCitizen(z.object({ contact: changedContact, language }))
export type SetContactInput = z.infer<typeof setContactInput>
export const followInput = fromCitizen(followData)
export type FollowInput = z.infer<typeof followInput>
export const unfollowInput = fromCitizen(unfollowData)
export type UnfollowInput = z.infer<typeof unfollowInput>

/** Schemas of what a citizen can do with a report, by command: what a form checks and what a procedure demands. */
export const citizenCommandInputs = {
  reply: replyInput,
  add_information: addInformationInput,
  withdraw: withdrawInput,
  request_reopen: requestReopenInput,
  rate: rateInput,
  set_contact: setContactInput,
  follow: followInput,
  unfollow: unfollowInput,
} as const
