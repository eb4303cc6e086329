import type { Day, LinkEvidence } from '@meldpunt/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import type { Person } from './person.ts'
import { personColumns } from './person-columns.ts'
import { possibleNames } from './possible-names.ts'

type Known = {
  /** Folded words of the name that was given (`foldWords`), in any order. */
  nameWords: readonly string[]
  birthDate: Day | null
  hash: string | null
  email: string | null
  phone: string | null
  limit: number
}

/** Somebody who may be the reporter, and what speaks for it. */
export type Candidate = { person: Person; evidence: readonly LinkEvidence[] }

type Row = Person &
  Record<'numberMatches' | 'nameMatches' | 'birthMatches' | 'emailMatches' | 'phoneMatches', boolean>

/**
 * Who the reporter may be, by confirmed data alone, strongest first. Whoever has another national number or another
 * date of birth than was given is left out, however much else is the same: father and son share a name and a mailbox.
 */
export async function findCandidates(db: Kysely<DB>, known: Known): Promise<readonly Candidate[]> {
  const sameName = hasName(known.nameWords)
  const { rows } = await sql<Row>`select * from (select ${personColumns},
      coalesce(p.national_number_hash = ${known.hash}::text, false) as "numberMatches",
      coalesce(${sameName}, false) as "nameMatches",
      coalesce(p.birth_date = ${known.birthDate}::date, false) as "birthMatches",
      coalesce(p.email_confirmed_at is not null and lower(p.email) = lower(${known.email}::text), false) as "emailMatches",
      coalesce(p.phone = ${known.phone}::text, false) as "phoneMatches"
    from person p where p.erased_at is null and (p.national_number_hash = ${known.hash}::text
      or ${sameName} or p.phone = ${known.phone}::text
      or p.email_confirmed_at is not null and lower(p.email) = lower(${known.email}::text))) as found
    where "numberMatches" or (coalesce("nationalNumberHash" = ${known.hash}::text, true)
      and coalesce("birthDate" = ${known.birthDate}::date, true))
    order by "numberMatches" desc, "nameMatches" and "birthMatches" desc, "nameMatches" and "emailMatches" desc,
      "emailMatches" desc, "phoneMatches" desc, "signedInAt" desc nulls last, id limit ${known.limit}`.execute(
    db,
  )
  return rows.map(toCandidate)
}

function hasName(words: readonly string[]): RawBuilder<unknown> {
  const names = possibleNames(words).map((name) => sql`${[...name]}::text[]`)
  return names.length === 0 ? sql`false` : sql`p.name_words in (${sql.join(names)})`
}

function toCandidate(row: Row): Candidate {
  const { numberMatches, nameMatches, birthMatches, emailMatches, phoneMatches, ...person } = row
  const matched: readonly [boolean, LinkEvidence][] = [
    [numberMatches, 'national_number'],
    [nameMatches && birthMatches, 'name_and_birth_date'],
    [emailMatches, 'confirmed_email'],
    [phoneMatches, 'phone'],
    [nameMatches, 'name'],
  ]
  return { person, evidence: matched.flatMap(([matches, evidence]) => (matches ? [evidence] : [])) }
}
