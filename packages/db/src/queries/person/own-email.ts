import { sql } from 'kysely'

/** The address of a person in small letters, once they proved it theirs: anybody can give that of somebody else. */
export const ownEmailOf = (personId: string) => sql`(select lower(email) from person
  where id = ${personId} and email_confirmed_at is not null and erased_at is null)`
