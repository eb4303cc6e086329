import { addDays, toDay } from '@meldpunt/domain'
import { promiseFrom, routeInCity } from './city-data.ts'
import type { Life } from './life-so-far.ts'
import { toOfficeTime } from './moments.ts'
import { crews, pickClerk, pickMember } from './staff.ts'

const hour = 3_600_000
const dayAfter = (at: number, days: number) => addDays(toDay(at), days)

/** A moment of working hours after the last event; what would be still to come happened a while ago instead. */
export const later = ({ chronicle, random, now }: Life, fromHours: number, toHours: number): number => {
  const last = chronicle.report().statusSince
  const hours = fromHours + random.below(Math.max(1, toHours - fromHours))
  const wanted = toOfficeTime(last + hours * hour + random.below(60) * 60_000, random)
  return wanted < now - 60_000 ? wanted : last + Math.max(60_000, Math.floor((now - last) * 0.6))
}

const member = ({ chronicle, random }: Life) => pickMember(random, chronicle.report().department)

export const register = (life: Life): { partner: string | null } => {
  const { chronicle, category, city, random } = life
  const { place, description, channel } = chronicle.report()
  const at = later(life, 0, 5)
  const { routed, partner } = routeInCity(city, {
    category,
    place,
    description: description ?? '',
    channel,
    at,
  })
  chronicle.tell(at, pickClerk(random), {
    type: 'register',
    category: category.code,
    routed,
    promise: promiseFrom(city, category, at),
    complaint: category.complaint,
    public: category.public,
  })
  return { partner }
}

/** The desk and partners do not start or plan: only a department of the city does. */
const atDepartment = ({ chronicle }: Life): boolean => {
  const { status, department } = chronicle.report()
  return department !== '1777' && status !== 'referred'
}

export const start = (life: Life): void => {
  if (atDepartment(life)) life.chronicle.tell(later(life, 2, 30), member(life), { type: 'start' })
}

export const note = (life: Life, text: string): void =>
  life.chronicle.tell(later(life, 1, 3), member(life), { type: 'note', text, attachments: [] })

/** Plans so many days ahead, counted from today for what is still to come and from the step itself for the past. */
export const plan = (life: Life, ahead: { from: number; upcoming: boolean }): void => {
  if (!atDepartment(life)) return
  const { chronicle, random, now } = life
  const at = later(life, 4, 40)
  const base = ahead.upcoming ? now : at
  const crew = random.pick(crews[chronicle.report().department] ?? ['Ploeg 1'])
  chronicle.tell(at, member(life), {
    type: 'plan',
    days: { first: dayAfter(base, ahead.from), last: dayAfter(base, ahead.from + 1 + random.below(3)), crew },
    explanation: random.chance(50) ? 'De ploeg kiest de dag volgens de route.' : null,
    today: toDay(at),
  })
}

export const handle = (life: Life): void => {
  const { chronicle, random, story, category, photos } = life
  const attachments = photos.after ? [photos.after] : []
  chronicle.tell(later(life, 6, 90), member(life), {
    type: 'handle',
    text: random.pick(story.results),
    attachments,
    needsPhoto: category.needsPhoto && attachments.length > 0,
  })
}

export const ask = (life: Life): void =>
  life.chronicle.tell(later(life, 1, 20), member(life), {
    type: 'ask',
    question: life.random.pick(life.story.questions),
    until: dayAfter(life.now, 10),
  })

export const reply = (life: Life): void => {
  const at = later(life, 2, 40)
  life.chronicle.tell(
    at,
    { kind: 'reporter', personId: null },
    { type: 'reply', text: life.random.pick(life.story.replies), attachments: [], today: toDay(at) },
  )
}

export const refer = (life: Life, partner: string): void =>
  life.chronicle.tell(later(life, 1, 12), pickClerk(life.random), {
    type: 'refer',
    partner,
    reason: 'Dit is niet van de stad. We geven het door aan wie het wel kan oplossen.',
    shareContact: false,
    routed: null,
  })
