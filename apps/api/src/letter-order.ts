import type { DB } from '@meldpunt/db'
import type { Language } from '@meldpunt/domain'
import type { Transaction } from 'kysely'

/** A message that belongs to no change of a report: it is posted with what it belongs to, and sent by a worker. */
export type LetterOrder = { to: string; language: Language } & (
  | { kind: 'follow_code'; codeId: string; reference: string }
  | { kind: 'confirm_email'; personId: string; version: number }
  | HandedOver
)

/** What a clerk sends to somebody who asks for it; `by` says whether `to` is a mail address or a telephone number. */
type HandedOver = { by: 'mail' | 'sms' } & (
  | { kind: 'follow_link'; reportId: string; linkVersion: number; reference: string }
  | { kind: 'answer'; question: string; sentence: string; code: string }
  | { kind: 'route'; name: string; address: string }
)

/** Puts a letter in the job queue, in the transaction of what it belongs to. */
export type PostLetter = (trx: Transaction<DB>, letter: LetterOrder) => Promise<void>
