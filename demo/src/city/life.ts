import { type Channel, dueMoment, reference } from '@meldpunt/domain'
import { type Chronicle, createChronicle } from './chronicle.ts'
import { courses } from './courses.ts'
import { pickFate } from './fate.ts'
import type { Life } from './life-so-far.ts'
import { isOfficeTime } from './moments.ts'
import { link, ownedChannel, submitterOf, toReporter } from './people/owned-report.ts'
import type { Ownership } from './people/ownership.ts'
import { pickPlace } from './places.ts'
import { pickReporter } from './reporters.ts'
import { pickClerk } from './staff.ts'

const questionGroups = new Set(['opening-hours', 'appointment', 'other-question'])
const atWork: readonly Channel[] = [
  'phone',
  'phone',
  'phone',
  'phone',
  'web',
  'web',
  'mail',
  'burgerprofiel',
  'desk',
]
const afterWork: readonly Channel[] = ['web', 'web', 'mail', 'burgerprofiel']

type Start = Omit<Life, 'chronicle'> & {
  receivedAt: number
  number: number
  newId: () => string
  /** Whose report it is, where the city knows. */
  ownership: Ownership | null
}

/** How it came in and from whom; what chance says is asked also for who is known, so that the others stay as they are. */
const arrival = ({ random, receivedAt, ownership }: Start) => {
  const drawn = random.pick(isOfficeTime(receivedAt) ? atWork : afterWork)
  const channel = ownership ? ownedChannel(random, ownership) : drawn
  const stranger = pickReporter(random, drawn === 'phone')
  return { channel, ...(ownership ? toReporter(ownership) : stranger) }
}

const submit = (life: Life, start: Start) => {
  const { receivedAt, number, newId } = start
  const { random, story, category, photos, chronicle } = life
  const { channel, contact, language } = arrival(start)
  const personId = submitterOf(start.ownership)
  const aboutPlace = !questionGroups.has(story.category) && story.category !== 'complaint'
  const byClerk = channel === 'phone' || channel === 'desk'
  const actor = byClerk ? pickClerk(random) : ({ kind: 'reporter', personId } as const)
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
    personId,
    responseDue: dueMoment(receivedAt, { workingHours: 8 }, life.city.calendar),
    partOf: null,
  })
}

/** Lives one report from its submission to its fate of today. */
export const live = (start: Start): Chronicle => {
  const life: Life = { ...start, chronicle: createChronicle(start.newId) }
  submit(life, start)
  link(life, start.ownership, 'at_once')
  const ageInDays = (life.now - start.receivedAt) / 86_400_000
  const fate = pickFate(life.random, ageInDays, questionGroups.has(life.story.category))
  courses[fate](life)
  link(life, start.ownership, 'afterwards')
  return life.chronicle
}
