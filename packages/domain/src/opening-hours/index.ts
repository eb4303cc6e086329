export { readHours, writeHours } from './hours-text.ts'
export { sayHours, showHours } from './hours-words.ts'
export { type HoursException, hoursOn, isOpenAt, type OpeningHours } from './opening-hours.ts'
export { sayOpening } from './say-opening.ts'
