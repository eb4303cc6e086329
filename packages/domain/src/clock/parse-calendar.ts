import { isTimeOfDay, toMinutes } from '../kernel/brussels.ts'
import { type Day, isDay } from '../kernel/day.ts'
import type { Problem } from '../kernel/problem.ts'
import { below, complain, readFields, readList, readText, type Trail } from '../kernel/read.ts'
import { accepted, type Result, rejected } from '../kernel/result.ts'
import type { Calendar, WorkingHours } from './calendar.ts'

function readTime(value: unknown, trail: Trail): string | null {
  const text = readText(value, trail)
  if (text === null || isTimeOfDay(text)) return text
  return complain(trail, 'out_of_range', 'Give a time as HH:MM, from 00:00 to 24:00.')
}

function readHours(value: unknown, trail: Trail): WorkingHours | null {
  const fields = readFields(value, trail, ['opens', 'closes'])
  if (!fields) return null
  const opens = readTime(fields.opens, below(trail, 'opens'))
  const closes = readTime(fields.closes, below(trail, 'closes'))
  if (opens === null || closes === null) return null
  if (toMinutes(opens) >= toMinutes(closes))
    return complain(trail, 'out_of_range', 'Close later than you open.')
  return { opens, closes }
}

function readWorkingDay(value: unknown, trail: Trail): readonly WorkingHours[] {
  const hours = readList(value, trail, readHours) ?? []
  const overlaps = hours.some((later, index) => {
    const earlier = hours[index - 1]
    return earlier !== undefined && toMinutes(earlier.closes) > toMinutes(later.opens)
  })
  if (overlaps)
    complain(trail, 'out_of_range', 'Give the hours in order, none beginning before the last has ended.')
  return hours
}

function readWeek(value: unknown, trail: Trail): Calendar['week'] | null {
  const fields = readFields(value, trail, ['1', '2', '3', '4', '5', '6', '7'])
  if (!fields) return null
  const read = (key: '1' | '2' | '3' | '4' | '5' | '6' | '7') =>
    readWorkingDay(fields[key], below(trail, key))
  const week = {
    1: read('1'),
    2: read('2'),
    3: read('3'),
    4: read('4'),
    5: read('5'),
    6: read('6'),
    7: read('7'),
  }
  if (Object.values(week).some((hours) => hours.length > 0)) return week
  return complain(trail, 'out_of_range', 'Give at least one day with hours.')
}

function readClosingDay(value: unknown, trail: Trail): Day | null {
  const text = readText(value, trail)
  return text === null || isDay(text)
    ? text
    : complain(trail, 'out_of_range', 'Give a day that exists, YYYY-MM-DD.')
}

/** Reads a calendar that an administrator or a database gives; refuses it with every problem found. */
export function parseCalendar(value: unknown): Result<Calendar, readonly Problem[]> {
  const trail: Trail = { path: '', problems: [] }
  const fields = readFields(value, trail, ['week', 'closingDays'])
  if (!fields) return rejected(trail.problems)
  const week = readWeek(fields.week, below(trail, 'week'))
  const closingDays = readList(fields.closingDays, below(trail, 'closingDays'), readClosingDay)
  if (week === null || closingDays === null || trail.problems.length > 0) return rejected(trail.problems)
  return accepted({ week, closingDays })
}
