import { languages, showReference } from '@meldpunt/domain'
import * as z from 'zod/mini'
import { renderNotice } from '../../adapters/mail-out/render-notice.ts'
import { confirmToken } from '../../confirm-token.ts'
import type { CoreDeps } from '../../context.ts'
import type { CityName } from '../../deps.ts'
import { followCode } from '../../follow-code.ts'
import type { LetterOrder } from '../../letter-order.ts'
import { codeWords, confirmWords } from './letter-words.ts'

const common = { to: z.string(), language: z.enum(languages) }
const order = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('follow_code'), codeId: z.string(), reference: z.string(), ...common }),
  z.object({ kind: z.literal('confirm_email'), personId: z.string(), version: z.number(), ...common }),
])

export type Written = { to: string; subject: string; text: string; html: string; language: string }
export type WriteDeps = Pick<CoreDeps, 'keys' | 'publicUrl'> & { city: CityName }

const wordsOf = (letter: LetterOrder, { keys }: WriteDeps) =>
  letter.kind === 'follow_code'
    ? codeWords[letter.language](followCode(keys.link, letter.codeId), showReference(letter.reference))
    : confirmWords[letter.language]()

function linkOf(letter: LetterOrder, { keys, publicUrl }: WriteDeps): string {
  const site = `${publicUrl}/${letter.language}`
  if (letter.kind === 'follow_code') return `${site}/volgen?nummer=${letter.reference}`
  const { personId, version, to } = letter
  return `${site}/mail-bevestigen/${confirmToken(keys.link, { personId, version, email: to })}`
}

/** A posted letter as a mail, in the look of all others; codes and links are made here, the queue does not hold them. */
export function writeLetter(deps: WriteDeps, posted: unknown): Written {
  const letter = order.parse(posted)
  const words = wordsOf(letter, deps)
  const mail = { language: letter.language, link: linkOf(letter, deps), city: deps.city }
  return { ...renderNotice(words, mail), to: letter.to, language: letter.language }
}
