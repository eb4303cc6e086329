import * as z from 'zod/mini'
import { isDay } from '../kernel/index.ts'
import { attachmentLimit } from '../report/photo-limits.ts'
import { languages, noticeChannels } from '../report/values.ts'
import type { FieldErrorKey } from '../words/field-error-keys.ts'
import { key } from './key.ts'
import { optionalLine, requiredLine } from './text.ts'

/** Id made by the client: a UUID; in capitals it is the same id. */
export const id = z.uuid(key('id_invalid')).check(z.toLowerCase())
/** Code of a category, department, partner, member or crew. */
export const code = (required: FieldErrorKey) => requiredLine(required, 100)

/** Language of the person, one of the four. */
export const language = z.enum(languages, key('language_invalid'))

/** Epoch milliseconds; whether it lies in the future is for `checkMoment`, since a schema reads no clock. */
export const instant = z.int(key('moment_invalid')).check(z.nonnegative(key('moment_invalid')))

/** A day `YYYY-MM-DD` that is in the calendar: 30 February is refused. */
export const day = z.string(key('day_invalid')).check(z.refine(isDay, key('day_invalid')))

/** Ids of photos that were uploaded as a draft before. */
export const attachments = z._default(
  z.array(id, key('invalid')).check(z.maxLength(attachmentLimit, key('too_many_attachments'))),
  [],
)

/** How somebody wants to be told; the same channel twice counts once. */
export const channels = z.array(z.enum(noticeChannels, key('invalid')), key('channels_required')).check(
  z.minLength(1, key('channels_required')),
  z.overwrite((list) => [...new Set(list)]),
)

const latitude = z
  .number(key('point_invalid'))
  .check(z.gte(-90, key('point_invalid')), z.lte(90, key('point_invalid')))
const longitude = z
  .number(key('point_invalid'))
  .check(z.gte(-180, key('point_invalid')), z.lte(180, key('point_invalid')))
/** WGS84, degrees. */
export const point = z.object({ lat: latitude, lon: longitude }, key('point_invalid'))

/** Where it is: words always, the rest when known. Who owns the road is looked up by the server, never told by a form. */
export const place = z.object(
  {
    text: requiredLine('place_required'),
    point: z._default(z.nullable(point), null),
    street: optionalLine(200),
    houseNumber: optionalLine(20),
    postcode: optionalLine(10),
  },
  key('place_required'),
)
export type PlaceInput = z.infer<typeof place>

const answerLimit = 50
/** Answers to the category's own questions: question code to chosen option, text or number as text. */
export const answers = z._default(
  z
    .record(requiredLine('invalid', 100), z.union([requiredLine('text_required', 1000), z.literal('')]))
    .check(z.refine((given) => Object.keys(given).length <= answerLimit, key('too_many_answers'))),
  {},
)
