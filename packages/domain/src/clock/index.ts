export {
  addWorkingDays,
  belgianCalendar,
  type Calendar,
  type ClosedDay,
  firstWorkingDay,
  isWorkingDay,
  nextWorkingMorning,
  officeCalendar,
  officeWeek,
  openingsOf,
  type WorkingHours,
} from './calendar.ts'
export { dueAfterPause, dueMoment, type Pause, type WorkingTime } from './due-moment.ts'
export { type Clock, currentDue, type DueState, dueState, dueStates } from './due-state.ts'
export { easter, type Holiday, type HolidayCode, isHoliday, legalHolidays } from './holidays.ts'
export { parseCalendar } from './parse-calendar.ts'
export { runningClock } from './running-clock.ts'
export { addWorkingTime, workingTimeBetween } from './working-time.ts'
