import { foldToGsm, gsmLength } from './gsm.ts'

/** A text as it goes out: in how many parts a telephone gets and a gateway bills it. */
export type TextMessage = { text: string; encoding: 'gsm' | 'unicode'; parts: number }

/** What a message says: who writes, the sentence, which may be shortened, and the address, which may not. */
export type TextMessageParts = { sender: string; sentence: string; link: string | null }

/** Places in one message and in each part of a longer one (3GPP TS 23.040, 9.2.3.24.1). */
const places = { gsm: { one: 160, part: 153 }, unicode: { one: 70, part: 67 } } as const
/** A longer text costs more than it tells. */
export const mostParts = 2

const lengthOf = (text: string) => {
  const gsm = gsmLength(text)
  return gsm === null
    ? { encoding: 'unicode' as const, length: text.length }
    : { encoding: 'gsm' as const, length: gsm }
}

/** Measures a text as telephones do. */
export function measureTextMessage(text: string): TextMessage {
  const { encoding, length } = lengthOf(text)
  const { one, part } = places[encoding]
  return { text, encoding, parts: length <= one ? 1 : Math.ceil(length / part) }
}

const dropLastWord = (words: string): string => words.replace(/\s*\S+\s*$/u, '')

/**
 * Puts a sentence and a link into at most two parts: signs that would make each part less than half as long are replaced
 * by plain ones, and a sentence that is too long ends at a word, since the link holds the rest. A link that is too long
 * by itself is not cut.
 *
 * @example toTextMessage({ sender: '1777', sentence: 'Je melding is gepland.', link: null }).text // '1777: Je melding is gepland.'
 */
export function toTextMessage({ sender, sentence, link }: TextMessageParts): TextMessage {
  const around = (words: string) => `${sender}: ${words}${link === null ? '' : ` ${link}`}`
  const whole = foldToGsm(sentence.replace(/\s+/g, ' ').trim())
  const message = measureTextMessage(around(whole))
  if (message.parts <= mostParts) return message
  let kept = dropLastWord(whole)
  while (kept !== '' && measureTextMessage(around(`${kept}...`)).parts > mostParts) kept = dropLastWord(kept)
  return measureTextMessage(around(kept === '' ? '' : `${kept}...`))
}
