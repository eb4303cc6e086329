import * as z from 'zod/mini'
import { isTimeOfDay, toMinutes } from '../kernel/index.ts'
import { code, day, id, instant } from './fields.ts'
import { key } from './key.ts'
import { freeText, orNull, requiredLine, requiredText } from './text.ts'

const spokenLimit = 1000
const mostSynonyms = 40
const mostLines = 12
/** A year of five digits is a slip of the finger, and no database keeps it. */
const moment = instant.check(z.lte(Date.UTC(9999, 11, 31), key('moment_invalid')))

/** What a link may lead to: a site, a telephone number or a mail address; never a script. */
const hasOwnAddress = (url: string): boolean =>
  /^(https?:\/\/[^\s/?#]+\.[^\s]+|tel:\+?\d[\d.]*|mailto:[^@\s]+@[^@\s]+)$/i.test(url)

const timeOfDay = z.string(key('hours_invalid')).check(z.refine(isTimeOfDay, key('hours_invalid')))
const stretch = z
  .object({ opens: timeOfDay, closes: timeOfDay }, key('hours_invalid'))
  .check(
    z.refine(
      ({ opens, closes }) =>
        isTimeOfDay(opens) && isTimeOfDay(closes) && toMinutes(opens) < toMinutes(closes),
      key('hours_invalid'),
    ),
  )
const stretches = z.array(stretch, key('hours_invalid')).check(z.maxLength(6, key('hours_invalid')))

const hours = z.object({
  week: z.object({
    ...{ 1: stretches, 2: stretches, 3: stretches, 4: stretches, 5: stretches, 6: stretches, 7: stretches },
  }),
  exceptions: z
    .array(z.object({ day, hours: stretches, reason: freeText(100) }))
    .check(z.maxLength(60, key('hours_invalid'))),
  closedOnHolidays: z.boolean(key('hours_invalid')),
  note: freeText(300),
})

const answerText = z.object({
  question: requiredLine('text_required', 200),
  spoken: requiredText('text_required', spokenLimit),
  body: freeText(),
})
const translation = z.optional(answerText)

const lines = <Item extends z.core.SomeType>(item: Item) =>
  z.array(item, key('invalid')).check(z.maxLength(mostLines, key('too_many_lines')))

/** What an editor writes of an answer. `code` is the end of its address. */
export const answerContentInput = z
  .object({
    ...answerText.shape,
    code: requiredLine('slug_invalid', 80).check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, key('slug_invalid'))),
    kind: z.enum(['answer', 'incident'], key('invalid')),
    synonyms: z.array(requiredLine('text_required', 80), key('invalid')).check(
      z.maxLength(mostSynonyms, key('too_many_lines')),
      z.overwrite((list) => [...new Set(list)]),
    ),
    category: orNull(code('category_unknown')),
    owner: code('department_required'),
    validFrom: z._default(z.nullable(moment), null),
    validUntil: z._default(z.nullable(moment), null),
    reviewOn: day,
    followUps: lines(
      z.object({ question: requiredLine('text_required', 200), answer: requiredText('text_required', 600) }),
    ),
    links: lines(
      z.object({
        label: requiredLine('text_required', 120),
        url: requiredLine('link_invalid', 500).check(z.refine(hasOwnAddress, key('link_invalid'))),
      }),
    ),
    hours: z._default(z.nullable(hours), null),
    place: z._default(
      z.nullable(
        z.object({ name: requiredLine('text_required', 120), address: requiredLine('text_required', 200) }),
      ),
      null,
    ),
    translations: z.object({ en: translation, fr: translation, de: translation }),
  })
  .check(
    z.refine(
      ({ validFrom, validUntil }) => validFrom === null || validUntil === null || validFrom < validUntil,
      {
        error: key('days_order'),
        path: ['validUntil'],
      },
    ),
  )
export type AnswerContentInput = z.infer<typeof answerContentInput>

/** `expectedVersion` is the version on the screen, 0 for a new answer. */
export const saveAnswerInput = z.object({
  commandId: id,
  id,
  expectedVersion: z.int(key('version_invalid')).check(z.nonnegative(key('version_invalid'))),
  content: answerContentInput,
})
export type SaveAnswerInput = z.infer<typeof saveAnswerInput>

/** Takes an answer out of use, or back into it. */
export const answerActiveInput = z.object({ commandId: id, id, active: z.boolean() })
/** Somebody looked whether it still holds; next time on `reviewOn`. */
export const reviewAnswerInput = z.object({ commandId: id, id, reviewOn: day })
/** "This is not right any more", with what is wrong. */
export const flagAnswerInput = z.object({ commandId: id, flagId: id, id, note: freeText(500) })
