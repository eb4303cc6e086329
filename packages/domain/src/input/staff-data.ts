import * as z from 'zod/mini'
import { isDay } from '../kernel/index.ts'
import { declineReasons } from '../report/values.ts'
import { contact } from './contact.ts'
import { attachments, code, day, id, language, place } from './fields.ts'
import { key } from './key.ts'
import { optionalText, orNull, requiredText } from './text.ts'

const reason = requiredText('reason_required')

export const answerData = z.object({
  text: requiredText('answer_required'),
  answerId: orNull(code('invalid')),
})
/** `until` is left to the server's term when it is null. */
export const askData = z.object({ question: requiredText('question_required'), until: orNull(day) })
/** Without department the routing decides; a department chosen by hand needs a reason. */
export const registerData = z
  .object({
    category: code('category_required'),
    department: orNull(code('department_required')),
    reason: optionalText(),
  })
  .check(
    z.refine(({ department, reason: why }) => department === null || why !== null, {
      error: key('reason_required'),
      path: ['reason'],
    }),
  )
export const rerouteData = z.object({ department: code('department_required'), reason })
export const assignData = z.object({ member: orNull(code('invalid')), crew: orNull(code('invalid')) }).check(
  z.refine(({ member, crew }) => member !== null || crew !== null, {
    error: key('assignee_required'),
    path: ['member'],
  }),
)
/** Silent about the order while one of them is no day at all: that is told first. */
const inOrder = (days: { first: string; last: string }): boolean =>
  !isDay(days.first) || !isDay(days.last) || days.first <= days.last

/** First and last day of the plan, both included. */
export const planData = z
  .object({ first: day, last: day, crew: orNull(code('invalid')), explanation: optionalText() })
  .check(z.refine(inOrder, { error: key('days_order'), path: ['last'] }))
export const unplanData = z.object({ reason })
/** Whether a photo is needed depends on the category, so that only the decider can refuse its absence. */
export const handleData = z.object({ text: requiredText('result_required'), attachments })
export const referData = z.object({
  partner: code('partner_required'),
  reason,
  shareContact: z._default(z.boolean(key('invalid')), false),
})
export const takeBackData = z.object({ reason })
const reasonsToChoose = z
  .enum(declineReasons, key('decline_reason_required'))
  .check(z.refine((chosen) => chosen !== 'withdrawn', key('decline_reason_required')))
export const declineData = z.object({
  reason: reasonsToChoose,
  explanation: requiredText('explanation_required'),
})
export const keepClosedData = z.object({ explanation: requiredText('explanation_required') })
export const reopenData = z.object({ reason })
export const updateData = z.object({ text: requiredText('text_required'), attachments })
/** Most colleagues that one note calls. */
const mostMentions = 20
/** `mentions`: members of staff who find the note in their own list. */
export const noteData = z.object({
  text: requiredText('text_required'),
  attachments,
  mentions: z._default(z.array(id).check(z.maxLength(mostMentions, key('too_many_mentions'))), []),
})
/** Null leaves the field as it is. */
export const correctData = z
  .object({
    category: orNull(code('category_required')),
    place: z._default(z.nullable(place), null),
    description: orNull(requiredText('description_required')),
  })
  .check(
    z.refine(({ category, place: where, description }) => category ?? where ?? description, {
      error: key('nothing_to_correct'),
      path: ['description'],
    }),
  )
/** The leading report by its id; a screen that takes the reference looks it up first. */
export const mergeData = z.object({
  leadingId: z.uuid(key('leading_report_required')).check(z.toLowerCase()),
})
export const unmergeData = z.object({ reason })
const part = z.object({
  id,
  category: code('category_required'),
  description: requiredText('text_required'),
})
export const splitData = z.object({
  parts: z
    .array(part, key('parts_required'))
    .check(z.minLength(2, key('parts_required')), z.maxLength(10, key('too_many_parts'))),
})
export const unsplitData = z.object({ reason })
/** A caller who says "I see that too": follows what is already known. */
export const followForCallerData = z.object({ follower: id, contact, language })
