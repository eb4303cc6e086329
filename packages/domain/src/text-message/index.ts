export { afterQuietHours, type QuietHours, usualQuietHours } from './quiet-hours.ts'
export {
  measureTextMessage,
  mostParts,
  type TextMessage,
  type TextMessageParts,
  toTextMessage,
} from './to-text-message.ts'
