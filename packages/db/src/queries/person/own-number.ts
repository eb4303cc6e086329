import { type RawBuilder, sql } from 'kysely'

type Named = { phone: RawBuilder<unknown>; name: RawBuilder<unknown> }

/**
 * Whether a number is a person's and the name beside it theirs: a first name and the family name. The number alone may be of
 * a household, and a name alone is many people's.
 */
export const isTheirNumberAndName = (personId: string, { phone, name }: Named) =>
  sql`${phone} = (select phone from person where id = ${personId} and erased_at is null)
    and exists (select from person them where them.id = ${personId} and them.family_name is not null
      and strpos(fold_name(${name}), fold_name(them.family_name)) > 0
      and strpos(fold_name(${name}), split_part(fold_name(them.given_name), ' ', 1)) > 0)`
