import { addDays, type Channel, reference, toDay } from '@meldpunt/domain'
import { type Chronicle, createChronicle } from './chronicle.ts'
import type { CityCategory, CityData } from './city-data.ts'
import { courses } from './courses.ts'
import { pickFate } from './fate.ts'
import { pickPlace } from './places.ts'
import type { Random } from './random.ts'
import { pickReporter } from './reporters.ts'
import type { Story } from './stories/story.ts'

export type Life = {
  random: Random
  city: CityData
  category: CityCategory
  story: Story
  chronicle: Chronicle
  now: number
  /** Attachment id of the reporter's photo and of the result, where the story has drawings. */
  photos: { before: string | null; after: string | null }
}

const questionGroups = new Set(['opening-hours', 'appointment', 'other-question'])
const channelsOfDay: readonly Channel[] = [
  'phone',
  'phone',
  'phone',
  'web',
  'web',
  'mail',
  'burgerprofiel',
  'desk',
]

type Start = Omit<Life, 'chronicle'> & { receivedAt: number; number: number; newId: () => string }

const submit = (life: Life, { receivedAt, number, newId }: Start) => {
  const { random, story, category, photos, chronicle } = life
  const channel = random.pick(channelsOfDay)
  const { contact, language } = pickReporter(random, channel === 'phone')
  const aboutPlace = !questionGroups.has(story.category) && story.category !== 'complaint'
  const actor =
    channel === 'phone' || channel === 'desk'
      ? ({ kind: 'clerk', memberId: 'hatice.aydin', name: 'Hatice Aydin' } as const)
      : ({ kind: 'reporter', personId: null } as const)
  chronicle.tell(receivedAt, actor, {
    type: 'submit',
    reportId: newId(),
    reference: reference.fromNumber(number),
    channel,
    language,
    description: random.pick(story.descriptions),
    category: category.code,
    complaint: category.complaint,
    place: aboutPlace ? pickPlace(random) : null,
    seenAt: random.chance(40) ? receivedAt - random.below(36) * 3_600_000 : null,
    contact,
    answers: {},
    attachments: photos.before ? [photos.before] : [],
    personId: null,
    responseDue: null,
    partOf: null,
  })
}

/** Lives one report from its submission to its fate of today. */
export const live = (start: Start): Chronicle => {
  const life: Life = { ...start, chronicle: createChronicle(start.newId) }
  submit(life, start)
  const ageInDays = (life.now - start.receivedAt) / 86_400_000
  const fate = pickFate(life.random, ageInDays, questionGroups.has(life.story.category))
  courses[fate](life)
  return life.chronicle
}

export const dayAfter = (at: number, days: number) => addDays(toDay(at), days)
