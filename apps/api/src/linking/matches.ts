import { type DB, findCandidates, type Person } from '@meldpunt/db'
import {
  birthDateOf,
  type Contact,
  type Day,
  enoughEvidence,
  foldWords,
  type LinkEvidence,
} from '@meldpunt/domain'
import type { Kysely } from 'kysely'
import type { NationalNumbers } from '../national-number/national-numbers.ts'
import { refuseField } from '../rejections.ts'

/** What a clerk was told of who reports. */
export type Told = { nationalNumber: string | null; birthDate: Day | null; name: string | null }
type Reached = Pick<Contact, 'name' | 'email' | 'phone'> | null

/** Somebody who may be the reporter, with everything that speaks for it, and whether that is enough. */
export type Match = { person: Person; evidence: readonly LinkEvidence[]; enough: boolean }

/** More than a clerk reads; the strongest come first. */
const mostShown = 10

/** The keyed hash of a number that was given; refused where the city has no keys for it. */
export function hashOf(nationalNumbers: NationalNumbers | null, digits: string | null): string | null {
  if (digits === null) return null
  if (nationalNumbers === null) throw refuseField('nationalNumber', 'invalid')
  return nationalNumbers.hash(digits)
}

/**
 * Where two people fit as well, as father and son do, only the national number tells them apart; then nothing less is
 * enough for either.
 */
function judge(found: readonly Omit<Match, 'enough'>[]): readonly Match[] {
  const fitting = found.filter(({ evidence }) => enoughEvidence(evidence))
  return found.map((match) => {
    const isCertain = match.evidence.includes('national_number')
    const isAlone = fitting.length === 1 && fitting.includes(match)
    return { ...match, enough: isCertain || isAlone }
  })
}

type Looking = { nationalNumbers: NationalNumbers | null; contact: Reached; told: Told }

/** Who the reporter may be, by what the report holds and what the clerk was told, all looked up in confirmed data. */
export async function listMatches(
  db: Kysely<DB>,
  { nationalNumbers, contact, told }: Looking,
): Promise<readonly Match[]> {
  const { nationalNumber, birthDate } = told
  const nameWords = foldWords(told.name ?? contact?.name ?? '')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
  const found = await findCandidates(db, {
    nameWords,
    birthDate: birthDate ?? (nationalNumber === null ? null : birthDateOf(nationalNumber)),
    hash: hashOf(nationalNumbers, nationalNumber),
    email: contact?.email ?? null,
    phone: contact?.phone ?? null,
    limit: mostShown,
  })
  return judge(found)
}
