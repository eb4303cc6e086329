import {
  contains,
  isDay,
  isWorkingDay,
  officeCalendar,
  type Point,
  parseRules,
  parseZones,
  type RoutingSubject,
  route,
  toInstant,
} from '@meldpunt/domain'
import { describe, expect, test } from 'vitest'
import { city } from './city.ts'
import { type CategorySeed, categoryGroupCodes } from './shape.ts'

const codesOf = (items: readonly { readonly code: string }[]) => items.map((item) => item.code)
const questionCodes = city.categories.flatMap((category) => codesOf(category.questions))
const ruleSet = { version: 1, rules: city.routingRules, zones: city.zones }
const subjectOf = (code: string, more: Partial<RoutingSubject> = {}): RoutingSubject => ({
  category: code,
  categoryGroup: city.categories.find((category) => category.code === code)?.group ?? null,
  point: null,
  postcode: null,
  street: null,
  roadOwner: null,
  description: null,
  channel: 'web',
  answers: {},
  at: toInstant('2026-11-23', '10:00'),
  ...more,
})
const destinationOf = (subject: RoutingSubject) => {
  const { kind, code } = route(ruleSet, subject).destination
  return `${kind} ${code}`
}

describe('the codes', () => {
  test('are unique, and written alike', () => {
    const lists = [city.departments, city.partners, city.categoryGroups, city.categories, city.zones]
    for (const codes of lists.map(codesOf)) {
      expect(new Set(codes).size).toBe(codes.length)
      for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  test('of groups are those of the type, each with categories', () => {
    expect(codesOf(city.categoryGroups)).toEqual([...categoryGroupCodes])
    expect(new Set(city.categories.map((category) => category.group)).size).toBe(categoryGroupCodes.length)
  })

  test('of handlers exist', () => {
    for (const { handledBy } of city.categories) {
      const known = handledBy.kind === 'department' ? city.departments : city.partners
      expect(codesOf(known)).toContain(handledBy.code)
    }
  })
})

function textsOf(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return 'nl' in value && 'fr' in value ? [value] : Object.values(value).flatMap(textsOf)
}

test('every text is there in four languages', () => {
  const texts = textsOf(city)
  expect(texts.length).toBeGreaterThan(150)
  for (const text of texts) {
    expect(Object.keys(text).sort()).toEqual(['de', 'en', 'fr', 'nl'])
    for (const words of Object.values(text)) expect(String(words).trim()).not.toBe('')
  }
})

describe('the questions', () => {
  test.each(city.categories.map((category): [string, CategorySeed] => [category.code, category]))(
    'of %s have codes of their own, and options when they are a choice',
    (_, { questions }) => {
      expect(new Set(codesOf(questions)).size).toBe(questions.length)
      for (const { kind, options } of questions) expect(options.length >= 2).toBe(kind === 'choice')
    },
  )
})

describe('the rules', () => {
  test('are accepted, with every code they name', () => {
    const known = {
      category: codesOf(city.categories),
      category_group: codesOf(city.categoryGroups),
      zone: codesOf(city.zones),
      department: codesOf(city.departments),
      partner: codesOf(city.partners),
      question: questionCodes,
    }
    expect(parseRules(JSON.parse(JSON.stringify(city.routingRules)), known)).toEqual({
      ok: true,
      value: city.routingRules,
    })
  })

  test.each(city.categories.map((category): [string, CategorySeed] => [category.code, category]))(
    'send %s where the category says, by a rule and not by falling through',
    (code, { handledBy }) => {
      const answers = code === 'street-lighting' ? { 'pole-number': '4711' } : {}
      const { destination, ruleId } = route(ruleSet, subjectOf(code, { answers }))
      expect(ruleId).not.toBeNull()
      expect(destination).toEqual(handledBy)
    },
  )

  const atNight = toInstant('2026-11-23', '23:30')
  test.each<[string, RoutingSubject, string]>([
    ['a lamp without its number', subjectOf('street-lighting'), 'department 1777'],
    ['a pothole in a regional road', subjectOf('pothole', { roadOwner: 'region' }), 'partner awv'],
    ['a pothole on the motorway', subjectOf('pothole', { description: 'Op de E17 in Marke' }), 'partner awv'],
    [
      'a whole street of waste',
      subjectOf('waste-not-collected', { answers: { scope: 'whole-street' } }),
      'partner imog',
    ],
    [
      'one house of waste',
      subjectOf('waste-not-collected', { answers: { scope: 'my-house' } }),
      'department afval',
    ],
    ['noise at night', subjectOf('noise', { at: atNight }), 'partner politie'],
    [
      'a bus shelter',
      subjectOf('street-furniture', { answers: { furniture: 'bus-shelter' } }),
      'partner de-lijn',
    ],
    [
      'an abandoned car',
      subjectOf('abandoned-vehicle', { answers: { vehicle: 'car' } }),
      'department handhaving',
    ],
    [
      'a level crossing',
      subjectOf('traffic-light', { description: 'slagbomen blijven toe' }),
      'partner infrabel',
    ],
    [
      'words alone',
      { ...subjectOf('none'), description: 'Twee matrassen in de gracht' },
      'department nette-stad',
    ],
    ['nothing known', subjectOf('none'), 'department 1777'],
  ])('send %s to the right team', (_, subject, destination) => {
    expect(destinationOf(subject)).toBe(destination)
  })

  test('propose fly-tipping to a person, and promise less time for litter in town', () => {
    expect(route(ruleSet, subjectOf('fly-tipping')).registerAtOnce).toBe(false)
    const inTown = subjectOf('litter', { point: { lat: 50.8279, lon: 3.2649 } })
    expect(route(ruleSet, inTown).promiseWorkingDays).toBe(1)
    expect(route(ruleSet, subjectOf('litter')).promiseWorkingDays).toBeNull()
  })

  test('keep complaints from everybody but the ombudsman', () => {
    expect(route(ruleSet, subjectOf('complaint'))).toMatchObject({
      destination: { kind: 'department', code: 'ombudsdienst' },
      registerAtOnce: true,
    })
    const handlers = city.departments.filter((department) => department.handlesComplaints)
    expect(codesOf(handlers)).toEqual(['ombudsdienst'])
  })
})

describe('the zones', () => {
  test('are accepted', () => {
    expect(parseZones(JSON.parse(JSON.stringify(city.zones)))).toEqual({ ok: true, value: city.zones })
  })

  test.each<[string, Point]>([
    ['kortrijk', { lat: 50.8279, lon: 3.2649 }],
    ['heule', { lat: 50.8386, lon: 3.2358 }],
    ['bissegem', { lat: 50.8245, lon: 3.226 }],
    ['marke', { lat: 50.8083, lon: 3.2338 }],
    ['aalbeke', { lat: 50.7797, lon: 3.2289 }],
    ['rollegem', { lat: 50.7689, lon: 3.2622 }],
    ['bellegem', { lat: 50.7769, lon: 3.2817 }],
    ['kooigem', { lat: 50.7392, lon: 3.3331 }],
  ])('hold the middle of %s, and no other does', (code, centre) => {
    expect(codesOf(city.zones.filter((zone) => contains(zone.area, centre)))).toEqual([code])
  })
})

test('closing days exist, each once, and take a working day away', () => {
  const days = city.closingDays.map((closing) => closing.day)
  expect(new Set(days).size).toBe(days.length)
  for (const day of days) {
    expect(isDay(day)).toBe(true)
    expect(isWorkingDay(day, officeCalendar([]))).toBe(true)
  }
})
