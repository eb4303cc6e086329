export { textLimit } from '../report/values.ts'
export * from './admin.ts'
export * from './answer.ts'
export {
  type AskCodeInput,
  askCodeInput,
  nationalNumber,
  referenceText,
  type UseCodeInput,
  useCodeInput,
} from './by-code.ts'
export * from './citizen.ts'
export { type ContactInput, contact, email, phone, toPhoneNumber } from './contact.ts'
export { type CitizenEnvelope, citizenEnvelope, type StaffEnvelope, staffEnvelope } from './envelope.ts'
export { checkFarDay, checkUntil, mostDaysAhead } from './far-day.ts'
export { toFieldErrors } from './field-errors.ts'
export { day, id, language, type PlaceInput, place, point } from './fields.ts'
export * from './person.ts'
export * from './staff.ts'
export * from './staff-data.ts'
export {
  checkMoment,
  clockTolerance,
  type SubmitForCallerInput,
  type SubmitReportDraft,
  type SubmitReportInput,
  submitForCallerInput,
  submitReportInput,
} from './submit.ts'
export { cleanText, lineLimit, optionalLine, optionalText, requiredLine, requiredText } from './text.ts'
export * from './text-block.ts'
