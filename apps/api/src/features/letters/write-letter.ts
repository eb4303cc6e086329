import {
  type Language,
  languages,
  type NoticeWords,
  routeTo,
  showReference,
  toTextMessage,
  unreachable,
} from '@meldpunt/domain'
import * as z from 'zod/mini'
import { renderNotice } from '../../adapters/mail-out/render-notice.ts'
import { confirmToken } from '../../confirm-token.ts'
import type { CoreDeps } from '../../context.ts'
import type { CityName } from '../../deps.ts'
import { followCode } from '../../follow-code.ts'
import type { LetterOrder } from '../../letter-order.ts'
import { linkToken } from '../../secret-link.ts'
import { answerWords, linkWords, routeWords } from './hand-over-words.ts'
import { codeWords, confirmWords } from './letter-words.ts'

const common = { to: z.string(), language: z.enum(languages) }
const handedOver = { ...common, by: z.enum(['mail', 'sms']) }
const order = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('follow_code'), codeId: z.string(), reference: z.string(), ...common }),
  z.object({ kind: z.literal('confirm_email'), personId: z.string(), version: z.number(), ...common }),
  z.object({
    ...{ kind: z.literal('follow_link'), ...handedOver },
    ...{ reportId: z.string(), linkVersion: z.number(), reference: z.string() },
  }),
  z.object({
    ...{ kind: z.literal('answer'), ...handedOver },
    ...{ question: z.string(), sentence: z.string(), code: z.string() },
  }),
  z.object({ kind: z.literal('route'), ...handedOver, name: z.string(), address: z.string() }),
])

export type Written = { to: string } & (
  | { by: 'mail'; subject: string; text: string; html: string; language: Language }
  | { by: 'sms'; text: string }
)
export type WriteDeps = Pick<CoreDeps, 'keys' | 'publicUrl'> & { city: CityName }

function wordsOf(letter: LetterOrder, { keys }: WriteDeps): NoticeWords {
  const { language, kind } = letter
  switch (kind) {
    case 'follow_code':
      return codeWords[language](followCode(keys.link, letter.codeId), showReference(letter.reference))
    case 'confirm_email':
      return confirmWords[language]()
    case 'follow_link':
      return linkWords[language](showReference(letter.reference))
    case 'answer':
      return answerWords(language, letter)
    case 'route':
      return routeWords[language](letter)
    default:
      return unreachable(kind)
  }
}

function linkOf(letter: LetterOrder, { keys, publicUrl }: WriteDeps): string {
  const { kind, language } = letter
  const site = `${publicUrl}/${language}`
  switch (kind) {
    case 'follow_code':
      return `${site}/volgen?nummer=${letter.reference}`
    case 'confirm_email': {
      const { personId, version, to } = letter
      return `${site}/mail-bevestigen/${confirmToken(keys.link, { personId, version, email: to })}`
    }
    case 'follow_link': {
      const { reportId, linkVersion: version } = letter
      return `${site}/volg/${linkToken(keys.link, { reportId, audience: 'reporter', version })}`
    }
    case 'answer':
      return `${site}/antwoord/${letter.code}`
    case 'route':
      return routeTo(letter.address)
    default:
      return unreachable(kind)
  }
}

/** A posted letter in the look of all others; codes and links are made here, the queue does not hold them. */
export function writeLetter(deps: WriteDeps, posted: unknown): Written {
  const letter = order.parse(posted)
  const { language, to } = letter
  const words = wordsOf(letter, deps)
  const link = linkOf(letter, deps)
  if ('by' in letter && letter.by === 'sms') {
    const { text } = toTextMessage({ sender: deps.city.phone, sentence: words.short, link })
    return { by: 'sms', to, text }
  }
  return { by: 'mail', ...renderNotice(words, { language, link, city: deps.city }), to, language }
}
