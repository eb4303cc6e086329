import * as z from 'zod/mini'
import { nationalNumber, referenceText } from './by-code.ts'
import { email, phone } from './contact.ts'
import { citizenEnvelope } from './envelope.ts'
import { day, id, language } from './fields.ts'
import { key } from './key.ts'
import { optionalLine, optionalText, orNull } from './text.ts'

const yesOrNo = z.boolean(key('invalid'))

/** How somebody who signs in wants to be told, of all their reports. */
export const savePreferencesInput = z
  .object({
    commandId: id,
    wants: z.object({ mail: yesOrNo, sms: yesOrNo, messages: yesOrNo }),
    phone: orNull(phone),
    language,
  })
  .check(
    z.refine(({ wants, phone: number }) => !wants.sms || number !== null, {
      error: key('phone_required'),
      path: ['phone'],
    }),
  )
export type SavePreferencesInput = z.infer<typeof savePreferencesInput>

/** A new address, which counts once it is confirmed; left blank the one that we have goes at once. */
export const changeEmailInput = z.object({ commandId: id, email: orNull(email) })
export type ChangeEmailInput = z.infer<typeof changeEmailInput>

/** The token of the link in the mail. */
export const confirmEmailInput = z.object({
  commandId: id,
  token: z.string(key('invalid')).check(z.maxLength(200, key('invalid'))),
})
export type ConfirmEmailInput = z.infer<typeof confirmEmailInput>

/**
 * A report by its reference and its secret link as it was mailed, or the last part of it; without the link this browser
 * must have opened it before.
 */
export const addReportInput = z.object({ commandId: id, reference: referenceText, link: optionalText(2000) })
export type AddReportInput = z.infer<typeof addReportInput>

export const disownInput = citizenEnvelope
export type DisownInput = z.infer<typeof disownInput>

/** What was read in the inbox; null is everything. */
export const markReadInput = z.object({
  commandId: id,
  ids: z.nullable(z.array(id, key('invalid')).check(z.maxLength(500, key('invalid')))),
})
export type MarkReadInput = z.infer<typeof markReadInput>

export const askErasureInput = z.object({ commandId: id })
export type AskErasureInput = z.infer<typeof askErasureInput>

/** What a clerk hears of who reports; the server looks for it in confirmed data. */
export const toldOfPerson = {
  nationalNumber: orNull(nationalNumber),
  birthDate: orNull(day),
  name: optionalLine(200),
}
export const candidatesInput = z.object({ reportId: id, ...toldOfPerson })
export type CandidatesInput = z.infer<typeof candidatesInput>
/** Without a person the national number tells who it is, also where nobody has it yet. */
export const linkReporterData = z.object({ personId: orNull(id), ...toldOfPerson })
