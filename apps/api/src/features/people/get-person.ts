import { type DB, findPerson, type Person } from '@meldpunt/db'
import type { Kysely } from 'kysely'
import { refuse } from '../../rejections.ts'

/** Who is signed in; somebody who was forgotten meanwhile is signed in no longer. */
export async function getPerson(db: Kysely<DB>, personId: string): Promise<Person> {
  const person = await findPerson(db, personId)
  if (person === null || person.erased) throw refuse('sign_in_required')
  return person
}

/** A person's name as people say it; empty where only a number is known. */
export const nameOf = ({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): string =>
  [givenName, familyName].filter((part) => part !== null).join(' ')
