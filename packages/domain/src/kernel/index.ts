export {
  brusselsOffset,
  isTimeOfDay,
  type TimeOfDay,
  toDay,
  toInstant,
  toMinutes,
  toTimeOfDay,
} from './brussels.ts'
export {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isDay,
  toDayNumber,
  type Weekday,
  weekday,
} from './day.ts'
export { foldText, foldWords, hasPhrase } from './fold-text.ts'
export {
  type Area,
  contains,
  type MultiPolygon,
  type Point,
  type Polygon,
  type Position,
  type Ring,
} from './geometry.ts'
export { dayLength, hour, type Instant, type Interval, minute } from './instant.ts'
export type { Problem, ProblemCode } from './problem.ts'
export { accepted, type Result, rejected } from './result.ts'
export { showPhone } from './show-phone.ts'
export { unreachable } from './unreachable.ts'
