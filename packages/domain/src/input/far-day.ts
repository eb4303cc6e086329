import { addDays, type Day, isDay } from '../kernel/index.ts'
import type { FieldErrorKey } from '../words/field-error-keys.ts'

/** Days are told without their year, so that none may lie further ahead than they can be told apart. */
export const mostDaysAhead = 365

/**
 * Whether a day told by a person is near enough to plan or to wait for: null when it is, else the key of the field error.
 * Silent about what is no day; that is for the schema, which reads no clock.
 */
export const checkFarDay = (day: Day | null, today: Day): FieldErrorKey | null =>
  day !== null && isDay(day) && day > addDays(today, mostDaysAhead) ? 'day_too_far' : null

/** The same for the day until which an answer is awaited, which must still come. */
export const checkUntil = (day: Day | null, today: Day): FieldErrorKey | null =>
  day !== null && isDay(day) && day < today ? 'day_over' : checkFarDay(day, today)
