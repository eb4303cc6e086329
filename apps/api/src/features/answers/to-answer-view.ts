import type { Answer, AnswerFlag, AnswerText } from '@meldpunt/db'
import {
  addDays,
  type Day,
  formatDay,
  hoursOn,
  type Instant,
  type Language,
  type OpeningHours,
  plainSpoken,
  routeTo,
  sayHours,
  showHours,
  toDay,
  toSpoken,
} from '@meldpunt/domain'
import type { City } from '../../city/city.ts'
import type { AnswerView, EditedAnswer, HoursView, IncidentView, PublicAnswerView } from './answer-view.ts'

export type Reading = { city: City; language: Language; now: Instant }

/** "dinsdag 24": within a week the month says nothing. */
const shortDayOf = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00Z`),
  )

const week = [0, 1, 2, 3, 4, 5, 6]

/** The seven days from today, with the days that differ as they are. */
const toHours = (hours: OpeningHours, { now, language }: Reading): HoursView => ({
  note: hours.note,
  days: week.map((later) => {
    const day = addDays(toDay(now), later)
    const own = hours.exceptions.find((exception) => exception.day === day)
    const open = hoursOn(day, hours)
    const withReason = (text: string) => [text, own?.reason ?? ''].filter(Boolean).join(', ')
    return {
      label: formatDay(day, language),
      today: later === 0,
      text: withReason(sayHours(open, language)),
      short: { label: shortDayOf(day, language), text: withReason(showHours(open, language)) },
    }
  }),
})

/** The text in the language asked for, and which language that is. */
export function textIn(answer: Answer, language: Language): AnswerText & { language: Language } {
  const translated = language === 'nl' ? undefined : answer.translations[language]
  return translated ? { ...translated, language } : { ...answer, language: 'nl' }
}

/** An answer as it is told to anybody, in the language where there is one. */
export function toPublicAnswer(answer: Answer, reading: Reading): PublicAnswerView {
  const { language, question, spoken, body } = textIn(answer, reading.language)
  const { code, kind, hours, place, links, owner, validUntil, reviewedAt } = answer
  const { city, now } = reading
  return {
    ...{ code, kind, language, question, body, links, validUntil, updatedAt: reviewedAt },
    spoken: toSpoken({ spoken, hours, now, language }),
    followUps: language === 'nl' ? answer.followUps : [],
    hours: hours && toHours(hours, reading),
    place: place && { ...place, route: routeTo(place.address) },
    owner: { code: owner, name: city.names(reading.language).department(owner) },
  }
}

type Kept = { givenThisMonth: number; flagged: boolean }

export function toAnswerView(answer: Answer, reading: Reading, kept: Kept): AnswerView {
  const { language: _, updatedAt: __, ...told } = toPublicAnswer(answer, { ...reading, language: 'nl' })
  const { id, version, category, validFrom, reviewOn, reviewedBy, reviewedAt } = answer
  const { city, language } = reading
  return {
    ...told,
    ...{ id, version, validFrom, reviewOn, reviewedBy, reviewedAt, ...kept },
    // Looked up with the eye, so in the language of the clerk; what is said is in the caller's.
    hours: answer.hours && toHours(answer.hours, reading),
    category: category === null ? null : { code: category, label: city.names(language).category(category) },
    owner: { code: answer.owner, name: city.names(language).department(answer.owner) },
  }
}

export function toIncident(answer: Answer, { language, now }: Reading): IncidentView {
  const { question, spoken, language: told } = textIn(answer, language)
  const { id, code, validUntil, hours } = answer
  return { id, code, question, validUntil, spoken: plainSpoken({ spoken, hours, now, language: told }) }
}

export function toEdited(answer: Answer, now: Instant, flags: readonly AnswerFlag[]): EditedAnswer {
  const own = flags.filter(({ answerId }) => answerId === answer.id)
  return {
    ...answer,
    toReview: answer.active && answer.reviewOn <= toDay(now),
    flags: own.map(({ flagId, by, note, at }) => ({ flagId, by, note, at })),
  }
}
