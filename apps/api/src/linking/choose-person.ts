import { type DB, ensurePersonByHash } from '@meldpunt/db'
import { birthDateOf, type Instant, type Language, type LinkEvidence } from '@meldpunt/domain'
import type { Kysely } from 'kysely'
import type { CoreDeps } from '../context.ts'
import { refuseField } from '../rejections.ts'
import type { Match, Told } from './matches.ts'

export type Chosen = { personId: string; evidence: readonly LinkEvidence[] }

type Knowing = { deps: Pick<CoreDeps, 'nationalNumbers' | 'newId'>; language: Language; now: Instant }

const toChosen = ({ person, evidence }: Match): Chosen => ({ personId: person.id, evidence })

/**
 * Who has the national number that was told, made known where nobody has it yet: at the first sign-in the reports are
 * there.
 */
export async function personOfNumber(
  db: Kysely<DB>,
  { nationalNumber, matches }: Pick<Told, 'nationalNumber'> & { matches: readonly Match[] },
  { deps: { nationalNumbers, newId }, language, now }: Knowing,
): Promise<Chosen> {
  if (nationalNumber === null) throw refuseField('nationalNumber', 'person_required')
  const known = matches.find(({ evidence }) => evidence.includes('national_number'))
  if (known) return toChosen(known)
  if (nationalNumbers === null) throw refuseField('nationalNumber', 'invalid')
  const person = await ensurePersonByHash(db, {
    hash: nationalNumbers.hash(nationalNumber),
    sealed: nationalNumbers.seal(nationalNumber),
    birthDate: birthDateOf(nationalNumber),
    ...{ language, newId, now },
  })
  return { personId: person.id, evidence: ['national_number'] }
}

/** The only one for whom there is enough; null where that is nobody. */
export function surePerson(matches: readonly Match[]): Chosen | null {
  const sure = matches.find(({ enough }) => enough)
  return sure ? toChosen(sure) : null
}
