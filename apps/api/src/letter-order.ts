import type { DB } from '@meldpunt/db'
import type { Language } from '@meldpunt/domain'
import type { Transaction } from 'kysely'

/** A mail to a person that tells nothing of a report: it is posted with what it belongs to, and sent by a worker. */
export type LetterOrder =
  | { kind: 'follow_code'; codeId: string; reference: string; to: string; language: Language }
  | { kind: 'confirm_email'; personId: string; version: number; to: string; language: Language }

/** Puts a letter in the job queue, in the transaction of what it belongs to. */
export type PostLetter = (trx: Transaction<DB>, letter: LetterOrder) => Promise<void>
