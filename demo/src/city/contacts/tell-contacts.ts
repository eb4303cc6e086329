import { addDays, isWorkingDay, officeCalendar, toDay, toInstant } from '@meldpunt/domain'
import { createIds } from '../city-ids.ts'
import { createRandom, type Random } from '../random.ts'
import { staff } from '../staff.ts'

/** What a contact of the demo becomes; ids of answers and reports are those of the city. */
export type ToldContact = {
  id: string
  channel: 'phone' | 'mail' | 'desk'
  started_at: string
  ended_at: string
  member_id: string
  phone: string | null
  outcome: 'answered' | 'linked' | 'transferred' | 'appointment' | 'wrong_number' | 'hung_up' | 'ended'
  answer_id: string | null
  transferred_to: string | null
  note: string | null
  appointment: { about: string; day: string; time: string } | null
  report_id: string | null
}

type City = { now: number; answers: readonly string[]; reports: readonly string[] }

const workingDays = 6
const aDay = 215
const clerks = staff.filter(({ role }) => role === 'clerk')
const calendar = officeCalendar([])

const departments = [
  'Burgerzaken, 056 27 70 00',
  'Politie VLAS, 056 52 20 00',
  'OCMW, 056 24 42 00',
  'Parko, 056 28 12 12',
]
const appointments = ['Nieuwe identiteitskaart', 'Reispas', 'Rijbewijs', 'Adreswijziging']
const notes = [
  'Vroeg naar een andere gemeente',
  'Wou iemand persoonlijk spreken',
  'Bedankte voor de snelle hulp',
]

/** Of a hundred contacts: most are answered at once. */
const outcomes: readonly (readonly [ToldContact['outcome'], number])[] = [
  ['answered', 70],
  ['linked', 10],
  ['transferred', 9],
  ['appointment', 4],
  ['ended', 3],
  ['hung_up', 2],
  ['wrong_number', 2],
]

function pickOutcome(random: Random): ToldContact['outcome'] {
  const drawn = random.below(100)
  let sum = 0
  for (const [outcome, share] of outcomes) {
    sum += share
    if (drawn < sum) return outcome
  }
  return 'answered'
}

const channelOf = (random: Random): ToldContact['channel'] => {
  if (random.chance(90)) return 'phone'
  return random.chance(60) ? 'desk' : 'mail'
}

function whatOf(random: Random, outcome: ToldContact['outcome'], { answers, reports }: City, day: string) {
  const first = outcome === 'answered' && answers.length > 0 ? random.pick(answers) : null
  const isAppointment = outcome === 'appointment'
  return {
    answer_id: first,
    transferred_to: outcome === 'transferred' ? random.pick(departments) : null,
    note: outcome === 'ended' ? random.pick(notes) : null,
    appointment: isAppointment
      ? { about: random.pick(appointments), day: addDays(day, 3), time: '10:30' }
      : null,
    report_id: outcome === 'linked' && reports.length > 0 ? random.pick(reports) : null,
  }
}

/** The last days with people at the desk, today among them. */
function daysBefore(now: number): readonly string[] {
  const days: string[] = []
  for (let day = toDay(now); days.length < workingDays; day = addDays(day, -1))
    if (isWorkingDay(day, calendar)) days.push(day)
  return days
}

function tellOne(random: Random, ids: (at: number) => string, city: City, day: string): ToldContact | null {
  const minutes = 9 * 60 + random.below(8 * 60)
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  const startedAt = toInstant(day, time) + random.below(60) * 1000
  const outcome = pickOutcome(random)
  const quick = outcome === 'wrong_number' || outcome === 'hung_up'
  const endedAt = startedAt + (quick ? 5 + random.below(20) : 35 + random.below(60) + random.below(90)) * 1000
  if (endedAt > city.now) return null
  const channel = channelOf(random)
  const phone =
    channel === 'phone' && random.chance(88) ? `+32470${String(100_000 + random.below(90_000))}` : null
  return {
    ...{ id: ids(startedAt), channel, outcome, phone, member_id: random.pick(clerks).memberId },
    ...{ started_at: new Date(startedAt).toISOString(), ended_at: new Date(endedAt).toISOString() },
    ...whatOf(random, outcome, city, day),
  }
}

/** What the desk was asked in the last working days: the same at every start. */
export function tellContacts(city: City): readonly ToldContact[] {
  const random = createRandom(1777)
  const ids = createIds('contact')
  return daysBefore(city.now).flatMap((day) =>
    Array.from({ length: aDay - 10 + random.below(20) }, () => tellOne(random, ids, city, day)).filter(
      (contact) => contact !== null,
    ),
  )
}
