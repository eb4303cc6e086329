import type { Category } from '@meldpunt/db'
import { attachmentLimit, type FieldErrorKey, type Language, sayFieldError } from '@meldpunt/domain'
import {
  email,
  language,
  nationalNumber,
  phone,
  type SubmitReportInput,
  submitReportInput,
  toFieldErrors,
} from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import type { City } from '../../city/city.ts'
import type { PartError } from './details.ts'

const name = z.optional(z.string().check(z.trim(), z.maxLength(200)))
const invalid: FieldErrorKey = 'invalid'
const tooMany: FieldErrorKey = 'too_many_attachments'
const noMoment: FieldErrorKey = 'moment_invalid'

/** What the shell needs of the body; the report itself is checked by the schema that the site's own form has. */
const body = z.object(
  {
    language: z._default(language, 'nl'),
    person: z.optional(z.object({ nationalNumber, givenName: name, familyName: name })),
    contact: z.optional(z.object({ email: z.optional(email), phone: z.optional(phone) })),
    seenAt: z.optional(z.iso.datetime({ offset: true, error: noMoment })),
    attachments: z._default(
      z
        .array(z.object({ name, content: z.base64(invalid) }), invalid)
        .check(z.maxLength(attachmentLimit, tooMany)),
      [],
    ),
  },
  invalid,
)
export type InboundPerson = {
  nationalNumber: string
  givenName?: string | undefined
  familyName?: string | undefined
}

type InboundReport = {
  /** Without photos yet: they get their ids when they are kept. */
  report: SubmitReportInput
  person: InboundPerson | null
  photos: readonly Buffer[]
}

export type ReadInbound = { ok: true; inbound: InboundReport } | { ok: false; errors: readonly PartError[] }

const pointerOf = (path: string) =>
  `/${path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('.', '/')}`

const toErrors = (
  errors: Readonly<Record<string, FieldErrorKey>>,
  language: Language,
): readonly PartError[] =>
  Object.entries(errors).map(([path, key]) => ({
    pointer: path === '' ? '' : pointerOf(path),
    detail: sayFieldError(language, key),
  }))

type Question = Category['questions'][number]

const fits = ({ kind, options }: Question, answer: string): boolean => {
  if (kind === 'choice') return options.some(({ code }) => code === answer)
  if (kind === 'yes_no') return answer === 'yes' || answer === 'no'
  return kind === 'text' || /^-?\d+([.,]\d+)?$/.test(answer)
}

/** Answers that the category does not ask for, that are no option of it, or that are missing. */
function wrongAnswers({ questions }: Category, answers: SubmitReportInput['answers']) {
  const wrong: Record<string, FieldErrorKey> = {}
  for (const [code, answer] of Object.entries(answers)) {
    const question = questions.find((one) => one.code === code)
    if (!question || (answer !== '' && !fits(question, answer))) wrong[`answers.${code}`] = 'invalid'
  }
  for (const { code, required } of questions)
    if (required && !answers[code]) wrong[`answers.${code}`] = 'text_required'
  return wrong
}

type Ids = { commandId: string; reportId: string }

function draftOf(given: unknown, checked: z.infer<typeof body>, ids: Ids): unknown {
  const { person, contact, language, seenAt } = checked
  const { description, category, place, answers } = z.looseObject({}).parse(given)
  const channels = [...(person ? ['mijn_burgerprofiel'] : []), ...(contact?.email ? ['mail'] : [])]
  const personName = [person?.givenName, person?.familyName].filter(Boolean).join(' ')
  const reachable = { name: personName, email: contact?.email ?? '', phone: contact?.phone ?? '' }
  return {
    ...ids,
    ...{ language, description, place, answers, attachments: [] },
    category: category ?? '',
    seenAt: seenAt === undefined ? null : Date.parse(seenAt),
    contact: { ...reachable, channels: channels.length > 0 ? channels : ['none'] },
  }
}

/** Reads the body of a posted report, all that is wrong with it at once, by JSON Pointer and in the language asked for. */
export function readInbound(
  given: unknown,
  { city, ids, language }: { city: City; ids: Ids; language: Language },
): ReadInbound {
  const outer = body.safeParse(given)
  if (!outer.success) return { ok: false, errors: toErrors(toFieldErrors(outer.error.issues), language) }
  const parsed = submitReportInput.safeParse(draftOf(given, outer.data, ids))
  if (!parsed.success) return { ok: false, errors: toErrors(toFieldErrors(parsed.error.issues), language) }
  const category = city.findCategory(parsed.data.category)
  if (!category) return { ok: false, errors: toErrors({ category: 'category_unknown' }, language) }
  const wrong = wrongAnswers(category, parsed.data.answers)
  if (Object.keys(wrong).length > 0) return { ok: false, errors: toErrors(wrong, language) }
  const photos = outer.data.attachments.map(({ content }) => Buffer.from(content, 'base64'))
  return { ok: true, inbound: { report: parsed.data, person: outer.data.person ?? null, photos } }
}
