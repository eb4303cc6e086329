import type { Actor, Channel, Contact, Instant, SubmitReport } from '@meldpunt/domain'
import { checkMoment, type SubmitReportInput } from '@meldpunt/domain/input'
import { toPlace } from '../city/correction.ts'
import { firstActionDue } from '../city/work-promise.ts'
import { refuseField } from '../rejections.ts'
import { type Action, envelopeOf } from './action.ts'

export type Submission = {
  input: Omit<SubmitReportInput, 'contact'> & { contact: Contact | null }
  actor: Actor
  channel: Channel
  personId: string | null
}

/** A telephone's clock may run ahead of ours by as much as is forgiven; what was seen was seen before now. */
function seenBefore(seenAt: Instant | null, now: Instant): Instant | null {
  const wrong = checkMoment(seenAt, now)
  if (wrong) throw refuseField('seenAt', wrong)
  return seenAt === null ? null : Math.min(seenAt, now)
}

/** The command of a new report; its reference is drawn when it is written. */
export function buildSubmission(
  action: Action,
  { input, actor, channel, personId }: Submission,
): SubmitReport {
  const { city, now } = action
  const category = input.category === null ? null : city.category(input.category, 'category')
  return {
    ...envelopeOf(action, actor),
    type: 'submit',
    reportId: input.reportId,
    reference: '',
    channel,
    language: input.language,
    description: input.description,
    category: category?.code ?? null,
    complaint: category?.complaint ?? false,
    place: toPlace(input.place),
    seenAt: seenBefore(input.seenAt, now),
    contact: input.contact,
    answers: input.answers,
    attachments: input.attachments,
    personId,
    responseDue: firstActionDue(city, category, now),
    partOf: null,
  }
}
