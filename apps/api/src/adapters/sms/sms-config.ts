import { isTimeOfDay, type QuietHours } from '@meldpunt/domain'

/** Any gateway that takes one message as one POST of JSON. */
export type SmsConfig = {
  url: string
  /** The whole value of the header `Authorization`; null where the gateway knows us by our address. */
  authorization: string | null
  /** Whom telephones show as the sender: a number, or at most eleven letters and digits. */
  sender: string
  /** What is posted: an object whose texts may hold `{id}`, `{to}`, `{sender}` and `{text}`. */
  body: Readonly<Record<string, unknown>>
  quietHours: QuietHours
}

export const usualSmsBody = { id: '{id}', to: '{to}', from: '{sender}', text: '{text}' } as const

/** `none`, or two times such as `21:00-08:00`; null for anything else. */
export function parseQuietHours(text: string): QuietHours | null {
  if (text === 'none') return { from: '00:00', until: '00:00' }
  const [from = '', until = '', ...more] = text.split('-')
  return isTimeOfDay(from) && isTimeOfDay(until) && more.length === 0 ? { from, until } : null
}
