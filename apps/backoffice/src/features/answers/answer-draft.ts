import {
  type Day,
  type Instant,
  isDay,
  isTimeOfDay,
  type OpeningHours,
  readHours,
  toDay,
  toInstant,
  toTimeOfDay,
  writeHours,
} from '@meldpunt/domain'
import { answerContentInput } from '@meldpunt/domain/input'
import { isRecord } from '../../lib/is-record.ts'
import type { Outputs } from '../../lib/trpc.ts'
import { readException, unreadable, writeException } from './exception-lines.ts'

export type EditedAnswer = Outputs['answer']['list'][number]
export type AnswerContent = Outputs['answer']['versions'][number]['content']
export type AnswerText = { question: string; spoken: string; body: string }

/** Days of the week as fields, Monday first. */
export const weekKeys = ['1', '2', '3', '4', '5', '6', '7'] as const
type WeekKey = (typeof weekKeys)[number]

/** An answer as the form holds it: lists are lines of text, hours are what an editor types for a day. */
export type AnswerDraft = {
  texts: Record<'nl' | 'en' | 'fr' | 'de', AnswerText>
  code: string
  incident: boolean
  synonyms: string
  category: string
  owner: string
  validFrom: string
  validUntil: string
  reviewOn: string
  followUps: string
  links: string
  week: Record<WeekKey, string>
  exceptions: string
  closedOnHolidays: boolean
  hoursNote: string
  placeName: string
  placeAddress: string
}

const emptyText: AnswerText = { question: '', spoken: '', body: '' }
const noWeek: Record<WeekKey, string> = { 1: '', 2: '', 3: '', 4: '', 5: '', 6: '', 7: '' }

const writeMoment = (moment: Instant | null): string =>
  moment === null ? '' : `${toDay(moment)}T${toTimeOfDay(moment)}`

const writeWeek = ({ week }: OpeningHours): Record<WeekKey, string> => ({
  ...{ 1: writeHours(week[1]), 2: writeHours(week[2]), 3: writeHours(week[3]), 4: writeHours(week[4]) },
  ...{ 5: writeHours(week[5]), 6: writeHours(week[6]), 7: writeHours(week[7]) },
})

/** The fields of an answer; of none, those of a new one. */
export function toDraft(
  answer: AnswerContent | null,
  { reviewOn, question = '' }: { reviewOn: Day; question?: string },
): AnswerDraft {
  const hours = answer?.hours ?? null
  const nl = answer && { question: answer.question, spoken: answer.spoken, body: answer.body }
  const { en, fr, de } = answer?.translations ?? {}
  return {
    texts: {
      nl: nl ?? { ...emptyText, question },
      en: en ?? emptyText,
      fr: fr ?? emptyText,
      de: de ?? emptyText,
    },
    code: answer?.code ?? '',
    incident: answer?.kind === 'incident',
    synonyms: (answer?.synonyms ?? []).join(', '),
    category: answer?.category ?? '',
    owner: answer?.owner ?? '1777',
    validFrom: writeMoment(answer?.validFrom ?? null),
    validUntil: writeMoment(answer?.validUntil ?? null),
    reviewOn: answer?.reviewOn ?? reviewOn,
    followUps: (answer?.followUps ?? []).map((one) => `${one.question} | ${one.answer}`).join('\n'),
    links: (answer?.links ?? []).map(({ label, url }) => `${label} | ${url}`).join('\n'),
    week: hours ? writeWeek(hours) : noWeek,
    exceptions: (hours?.exceptions ?? []).map(writeException).join('\n'),
    closedOnHolidays: hours?.closedOnHolidays ?? true,
    hoursNote: hours?.note ?? '',
    placeName: answer?.place?.name ?? '',
    placeAddress: answer?.place?.address ?? '',
  }
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const pairOf = (line: string): readonly [string, string] => {
  const [first = '', ...rest] = line.split('|')
  return [first.trim(), rest.join('|').trim()]
}

/** Nothing for an empty field; what is no moment is refused by the schema. */
function readMoment(text: string): Instant | null {
  if (text === '') return null
  const [day = '', time = ''] = text.split('T')
  return isDay(day) && isTimeOfDay(time) ? toInstant(day, time) : Number.NaN
}

function readWeek({ week, exceptions, closedOnHolidays, hoursNote }: AnswerDraft) {
  const isBlank = weekKeys.every((key) => week[key].trim() === '') && exceptions.trim() === ''
  if (isBlank) return null
  return {
    week: Object.fromEntries(weekKeys.map((key) => [key, readHours(week[key]) ?? unreadable])),
    exceptions: linesOf(exceptions).map(readException),
    // A box that carries a value gives that instead of true.
    closedOnHolidays: Boolean(closedOnHolidays),
    note: hoursNote,
  }
}

/** The end of an address from a question: "Hoe vernieuw ik mijn kaart?" gives `hoe-vernieuw-ik-mijn-kaart`. */
const slugOf = (question: string): string =>
  question
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')

const orNone = (text: AnswerText): AnswerText | undefined =>
  Object.values(text).every((part) => part.trim() === '') ? undefined : text

/** Nothing where both fields are empty: then an answer is about no place. */
const readPlace = ({ placeName, placeAddress }: AnswerDraft) =>
  `${placeName}${placeAddress}`.trim() === '' ? null : { name: placeName, address: placeAddress }

/** What the schema takes of it. */
export const toContent = (draft: AnswerDraft) => ({
  ...draft.texts.nl,
  code: draft.code.trim() || slugOf(draft.texts.nl.question),
  kind: draft.incident ? 'incident' : 'answer',
  synonyms: draft.synonyms
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== ''),
  category: draft.category,
  owner: draft.owner,
  validFrom: readMoment(draft.validFrom),
  validUntil: readMoment(draft.validUntil),
  reviewOn: draft.reviewOn,
  followUps: linesOf(draft.followUps)
    .map(pairOf)
    .map(([question, answer]) => ({ question, answer })),
  links: linesOf(draft.links)
    .map(pairOf)
    .map(([label, url]) => ({ label, url })),
  hours: readWeek(draft),
  place: readPlace(draft),
  translations: { en: orNone(draft.texts.en), fr: orNone(draft.texts.fr), de: orNone(draft.texts.de) },
})

const texts = ['question', 'spoken', 'body']

/** The field of the form in which a mistake of the content was made. */
function toFormPath([first = '', second = '', third = '']: readonly PropertyKey[]): readonly PropertyKey[] {
  if (texts.includes(String(first))) return ['texts', 'nl', first]
  if (first === 'translations') return ['texts', second, third]
  if (first === 'hours') return second === 'week' ? ['week', third] : [second]
  if (first === 'place') return [second === 'name' ? 'placeName' : 'placeAddress']
  return [first]
}

/** The schema of the content, with mistakes told at the fields that an editor sees. */
export const draftSchema = {
  safeParse: (value: unknown) => {
    const result = answerContentInput.safeParse(value)
    if (result.success) return { success: true as const, data: result.data }
    const { issues } = result.error
    // Without a question there is no address to make of it: one mistake, not two.
    const isUnasked = issues.some(({ path }) => path[0] === 'question')
    const told = issues
      .filter(({ path }) => !(isUnasked && path[0] === 'code' && isRecord(value) && value.code === ''))
      .map(({ message, path }) => ({ message, path: toFormPath(path) }))
    return { success: false as const, error: { issues: told } }
  },
}

/** The hours as they are typed now; none while they cannot be read. */
export function hoursOfDraft(draft: AnswerDraft): OpeningHours | null {
  const read = answerContentInput.shape.hours.safeParse(readWeek(draft))
  return read.success ? read.data : null
}
