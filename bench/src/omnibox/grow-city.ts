import type { Client } from 'pg'
import { growReports } from '../grow.ts'
import { familyNames, givenNames, texts } from './words.ts'

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
const oneOf = (words: readonly string[], power = 1) =>
  `(array[${words.map(literal).join(',')}])[1 + floor(${words.length} * random() ^ ${power})::int]`
const digits = (count: number) => `lpad(floor(random() * ${10 ** count})::int::text, ${count}, '0')`

/** Who reported and what was said differ from report to report, as in life; streets are those of the register. */
const own = {
  contact_name: `case when original.contact_name is null then null else ${oneOf(givenNames)} || ' ' || ${oneOf(familyNames)} end`,
  contact_phone: `case when original.contact_phone is null then null else '+3247' || ${digits(7)} end`,
  contact_email: `case when original.contact_email is null then null
    else lower(${oneOf(givenNames)}) || '.' || copy || '@voorbeeld.be' end`,
  description: `original.description || ' ' || ${Array.from({ length: 6 }, () => oneOf(texts, 3)).join(" || ' ' || ")}`,
  street: 'streets.name',
  postcode: 'streets.postcode',
  house_number: '(1 + floor(random() * 180))::int::text',
  place_text: `streets.name || ' ' || (1 + floor(random() * 180))::int || ', ' || streets.postcode || ' ' || streets.place`,
}

/** Indexes are quicker made over all than kept up line by line. */
const withoutIndexes = async (client: Client, table: string, fill: () => Promise<void>): Promise<void> => {
  const { rows } = await client.query(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = $1 and not exists (select from pg_constraint where conname = indexname)`,
    [table],
  )
  for (const { name } of rows) await client.query(`drop index "${name}"`)
  await fill()
  for (const { definition } of rows) await client.query(definition)
}

/** People with an account, of whom three in four gave a telephone number. */
const addPeople = (client: Client, count: number) =>
  client.query(
    `insert into person (id, subject, given_name, family_name, email, email_confirmed_at, phone, created_at)
     select gen_random_uuid(), 'bench-' || n, given, family,
       lower(public.unaccent(given)) || '.' || n || '@voorbeeld.be', now(),
       case when random() < 0.75 then '+3247' || ${digits(7)} end, now()
     from (select n, ${oneOf(givenNames)} as given, ${oneOf(familyNames)} as family
       from generate_series(1, $1::int) as n) as made`,
    [count],
  )

type Size = { reports: number; people: number }

/** A city of which the desk has a long memory: many reports, about 4 000 of them open, and many people with an account. */
export const growDesk = async (client: Client, { reports, people }: Size): Promise<void> => {
  await client.query("set maintenance_work_mem = '1GB'")
  await withoutIndexes(client, 'report', () =>
    growReports(client, { reports, open: 4000 }, { own, from: streetOfCopy }),
  )
  await withoutIndexes(client, 'person', async () => void (await addPeople(client, people)))
  await client.query('vacuum analyze')
}

/** The street of a copy goes by its number, so that each street has about as many. */
const streetOfCopy = `join (select name, postcode, place, row_number() over (order by name, postcode) - 1 as n,
  count(*) over () as streets from street) as streets on streets.n = copy % streets.streets`
